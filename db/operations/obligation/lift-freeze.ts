import type { LiftFreeze } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { FREEZING_KINDS } from '../../../rules/vocabulary/ladder.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { type ObligationInHand, assertDirects, holdObligation } from './hold-obligation.ts';
import { markTouched } from './mark-touched.ts';

/**
 * A director lifts the freeze of new assignments that one thing left undone came to. Others that the same supervisor left
 * undone freeze as before.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_ALLOWED, NOT_FROZEN, KEY_REUSED, DATABASE_AWAY.
 */
export function liftFreeze(db: Database, command: OrganizationCommand<LiftFreeze>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'lift-freeze', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    assertDirects(held);
    if (!freezes(held) || held.liftedAt !== null) throw new CreditableError('NOT_FROZEN');
    const { obligationId, ownerName } = held;
    const { reason } = body;
    const lifted = { liftedAt: new Date(at), liftReason: reason, lifterId: actorId };
    await session.em.nativeUpdate(Obligation, { id: obligationId }, lifted);
    await markTouched(session, obligationId);
    return {
      receipt: {
        subjectId: obligationId,
        sentence: `${ownerName} may take new supervisees as far as this is concerned.`,
      },
      audit: auditOf(held, 'freeze-lifted', { supervisorId: held.ownerId, reason }),
    };
  });
}

/** Whether it came to a freeze of new assignments. */
export function freezes({ kind, endedAt }: Pick<ObligationInHand, 'kind' | 'endedAt'>): boolean {
  return endedAt !== null && FREEZING_KINDS.includes(kind);
}
