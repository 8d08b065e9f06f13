import type { AnyAction } from '../../action.ts';
import { getRequirement } from './get-requirement.ts';
import { getRulebook } from './get-rulebook.ts';
import { listRulebooks } from './list-rulebooks.ts';

/** What can be asked about rulebooks. */
export const rulebookRoutes: readonly AnyAction[] = [listRulebooks, getRulebook, getRequirement];
