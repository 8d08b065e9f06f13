import type { AnyAction } from '../../action.ts';
import { evaluateSupervisee } from './evaluate-supervisee.ts';
import { getProgress } from './get-progress.ts';
import { proposeGoal } from './propose-goal.ts';
import { reviewGoal } from './review-goal.ts';

/** What can be asked and done about evaluations of a supervisee and their goals. */
export const progressRoutes: readonly AnyAction[] = [getProgress, evaluateSupervisee, proposeGoal, reviewGoal];
