import type { AboutObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { holdObligation } from './hold-obligation.ts';
import { answeredAt, markTouched } from './mark-touched.ts';

/**
 * What was handed over goes back to its owner: taken back by the owner or a director, or given back by whoever took it over.
 * The owner is told at once where somebody else did so.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_DELEGATED, KEY_REUSED, DATABASE_AWAY.
 */
export function takeBackObligation(db: Database, command: OrganizationCommand<AboutObligation>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'take-back-obligation', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    const { obligationId, delegateId, ownerName, kind, toldUntil } = held;
    if (delegateId === null) throw new CreditableError('NOT_DELEGATED');
    const back = { delegatedAt: answeredAt(at, toldUntil), delegateReason: null, delegatorId: actorId };
    await session.em.nativeUpdate(Obligation, { id: obligationId }, { delegateId: null, ...back });
    await markTouched(session, obligationId);
    return {
      receipt: { subjectId: obligationId, sentence: `It is with ${ownerName} again: ${OBLIGATION_LABELS[kind]}.` },
      audit: auditOf(held, 'obligation-taken-back', {}, { delegateId }),
    };
  });
}
