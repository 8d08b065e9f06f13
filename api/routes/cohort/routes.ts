import type { AnyAction } from '../../action.ts';
import { getCohortFigures } from './get-cohort-figures.ts';

/** What can be asked about the cohort as a whole. */
export const cohortRoutes: readonly AnyAction[] = [getCohortFigures];
