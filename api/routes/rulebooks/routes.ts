import type { AnyAction } from '../../action.ts';
import { listRulebooks } from './list-rulebooks.ts';

/** What can be asked about rulebooks. */
export const rulebookRoutes: readonly AnyAction[] = [listRulebooks];
