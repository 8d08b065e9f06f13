import type { AboutObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { holdObligation } from './hold-obligation.ts';
import { answeredAt, markTouched } from './mark-touched.ts';
import { endWishes } from './snooze-obligation.ts';

/**
 * Somebody wants to be reminded again after all; what was held back until now is told at once.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_SNOOZED, KEY_REUSED, DATABASE_AWAY.
 */
export function endSnooze(db: Database, command: OrganizationCommand<AboutObligation>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'end-snooze', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    const { obligationId, actor, kind, toldUntil } = held;
    const ended = await endWishes(session, obligationId, actorId, answeredAt(at, toldUntil));
    if (ended === 0) throw new CreditableError('NOT_SNOOZED');
    await markTouched(session, obligationId);
    return {
      receipt: { subjectId: obligationId, sentence: `${actor.name} is reminded again: ${OBLIGATION_LABELS[kind]}.` },
      audit: auditOf(held, 'obligation-snooze-ended'),
    };
  });
}
