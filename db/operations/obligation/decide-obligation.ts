import type { DecideObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { type ObligationInHand, assertDirects, holdObligation } from './hold-obligation.ts';
import { markTouched } from './mark-touched.ts';

/**
 * A director decides what becomes of something whose reminders have ended without effect. Nobody is told of it any more; it
 * stays in the lists until it is done.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_ALLOWED, NO_DECISION_WANTED, ALREADY_DECIDED, KEY_REUSED, DATABASE_AWAY.
 */
export function decideObligation(db: Database, command: OrganizationCommand<DecideObligation>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'decide-obligation', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    assertDirects(held);
    if (!waitsForDecision(held)) throw new CreditableError('NO_DECISION_WANTED');
    if (held.decidedAt !== null) throw new CreditableError('ALREADY_DECIDED');
    const { obligationId, kind, actor } = held;
    const { decision, reason } = body;
    const decided = { decidedAt: new Date(at), decision, decisionReason: reason, deciderId: actorId };
    await session.em.nativeUpdate(Obligation, { id: obligationId }, decided);
    await markTouched(session, obligationId);
    return {
      receipt: { subjectId: obligationId, sentence: `${actor.name} decided: ${OBLIGATION_LABELS[kind]}.` },
      audit: auditOf(held, 'obligation-decided', { decision, reason }),
    };
  });
}

function waitsForDecision({ kind, endedAt }: ObligationInHand): boolean {
  return endedAt !== null && LADDERS[kind].end === 'director-decides';
}
