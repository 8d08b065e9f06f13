import type { AboutObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { assertDirects, holdObligation } from './hold-obligation.ts';
import { markTouched } from './mark-touched.ts';

/**
 * A director takes a decision back: the matter waits for one again.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_ALLOWED, NOT_DECIDED, KEY_REUSED, DATABASE_AWAY.
 */
export function withdrawDecision(db: Database, command: OrganizationCommand<AboutObligation>): Promise<Receipt> {
  const { actorId, body } = command;
  return act(db, 'withdraw-decision', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    assertDirects(held);
    if (held.decidedAt === null) throw new CreditableError('NOT_DECIDED');
    const { obligationId, kind, decidedAt } = held;
    const open = { decidedAt: null, decision: null, decisionReason: null, deciderId: null };
    await session.em.nativeUpdate(Obligation, { id: obligationId }, open);
    await markTouched(session, obligationId);
    return {
      receipt: { subjectId: obligationId, sentence: `It waits for a decision again: ${OBLIGATION_LABELS[kind]}.` },
      audit: auditOf(held, 'obligation-decision-withdrawn', {}, { decidedAt }),
    };
  });
}
