import { decideObligation } from '../../routes/obligations/decide-obligation.ts';
import { delegateObligation } from '../../routes/obligations/delegate-obligation.ts';
import { endSnooze } from '../../routes/obligations/end-snooze.ts';
import { liftFreeze } from '../../routes/obligations/lift-freeze.ts';
import { restoreFreeze } from '../../routes/obligations/restore-freeze.ts';
import { snoozeObligation } from '../../routes/obligations/snooze-obligation.ts';
import { takeBackObligation } from '../../routes/obligations/take-back-obligation.ts';
import { withdrawDecision } from '../../routes/obligations/withdraw-decision.ts';
import { pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which people answer what is open. */
export const OBLIGATION_FORMS: readonly WebForm[] = [
  commandForm(snoozeObligation, (fields) => ({
    params: pick(fields, 'obligationId'),
    body: pick(fields, 'until', 'reason'),
  })),
  commandForm(endSnooze, (fields) => ({ params: pick(fields, 'obligationId'), body: {} })),
  commandForm(delegateObligation, (fields) => ({
    params: pick(fields, 'obligationId'),
    body: pick(fields, 'personId', 'reason'),
  })),
  commandForm(takeBackObligation, (fields) => ({ params: pick(fields, 'obligationId'), body: {} })),
  commandForm(liftFreeze, (fields) => ({ params: pick(fields, 'obligationId'), body: pick(fields, 'reason') })),
  commandForm(restoreFreeze, (fields) => ({ params: pick(fields, 'obligationId'), body: {} })),
  commandForm(decideObligation, (fields) => ({
    params: pick(fields, 'obligationId'),
    body: pick(fields, 'decision', 'reason'),
  })),
  commandForm(withdrawDecision, (fields) => ({ params: pick(fields, 'obligationId'), body: {} })),
];
