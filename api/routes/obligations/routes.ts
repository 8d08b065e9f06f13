import type { AnyAction } from '../../action.ts';
import { delegateObligation } from './delegate-obligation.ts';
import { endSnooze } from './end-snooze.ts';
import { listObligations } from './list-obligations.ts';
import { snoozeObligation } from './snooze-obligation.ts';
import { takeBackObligation } from './take-back-obligation.ts';

/** What can be asked and answered about what is open. */
export const obligationRoutes: readonly AnyAction[] = [
  listObligations,
  snoozeObligation,
  endSnooze,
  delegateObligation,
  takeBackObligation,
];
