import type { AnyAction } from '../../action.ts';
import { draftWeek } from './draft-week.ts';
import { getWeek } from './get-week.ts';
import { submitWeek } from './submit-week.ts';

/** What can be asked and done about the weeks of a journey. */
export const weekRoutes: readonly AnyAction[] = [getWeek, draftWeek, submitWeek];
