import type { AnyAction } from '../../action.ts';
import { decideObligation } from './decide-obligation.ts';
import { delegateObligation } from './delegate-obligation.ts';
import { endSnooze } from './end-snooze.ts';
import { liftFreeze } from './lift-freeze.ts';
import { listObligations } from './list-obligations.ts';
import { restoreFreeze } from './restore-freeze.ts';
import { snoozeObligation } from './snooze-obligation.ts';
import { takeBackObligation } from './take-back-obligation.ts';
import { withdrawDecision } from './withdraw-decision.ts';

/** What can be asked and answered about what is open. */
export const obligationRoutes: readonly AnyAction[] = [
  listObligations,
  snoozeObligation,
  endSnooze,
  delegateObligation,
  takeBackObligation,
  liftFreeze,
  restoreFreeze,
  decideObligation,
  withdrawDecision,
];
