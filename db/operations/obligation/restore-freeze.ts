import type { AboutObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { auditOf } from './audit-of.ts';
import { assertDirects, holdObligation } from './hold-obligation.ts';
import { freezes } from './lift-freeze.ts';
import { markTouched } from './mark-touched.ts';

/**
 * A director puts a freeze of new assignments back that was lifted.
 * @returns a receipt whose subject is the obligation.
 * @throws OBLIGATION_NOT_FOUND, OBLIGATION_DONE, NOT_ALLOWED, FREEZE_NOT_LIFTED, KEY_REUSED, DATABASE_AWAY.
 */
export function restoreFreeze(db: Database, command: OrganizationCommand<AboutObligation>): Promise<Receipt> {
  const { actorId, body } = command;
  return act(db, 'restore-freeze', command, async (session) => {
    const held = await holdObligation(session, body.obligationId, actorId);
    assertDirects(held);
    if (!freezes(held) || held.liftedAt === null) throw new CreditableError('FREEZE_NOT_LIFTED');
    const { obligationId, ownerName, liftedAt } = held;
    const restored = { liftedAt: null, liftReason: null, lifterId: null };
    await session.em.nativeUpdate(Obligation, { id: obligationId }, restored);
    await markTouched(session, obligationId);
    return {
      receipt: { subjectId: obligationId, sentence: `${ownerName} takes no new supervisees until this is done.` },
      audit: auditOf(held, 'freeze-restored', { supervisorId: held.ownerId }, { liftedAt }),
    };
  });
}
