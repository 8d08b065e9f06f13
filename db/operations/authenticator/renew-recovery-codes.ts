import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { replaceRecoveryCodes } from './keep-recovery-codes.ts';

/**
 * Gives the person who acts new recovery codes; those from before are void.
 * @param renewal - an id of its own, and the hashes of the new codes.
 * @returns a receipt whose subject is the renewal; of a repeated command that of the first.
 * @throws AUTHENTICATOR_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function renewRecoveryCodes(
  db: Database,
  command: OrganizationCommand<unknown>,
  renewal: { readonly id: string; readonly recoveryHashes: readonly string[] },
): Promise<Receipt> {
  const { actorId: personId, at } = command;
  return act(db, 'renew-recovery-codes', command, async (session) => {
    const [app] = await session.ask<{ id: string }>(
      'select id from authenticator where person_id = ? and removed_at is null for update',
      [personId],
    );
    if (app === undefined) throw new CreditableError('AUTHENTICATOR_NOT_FOUND');
    await replaceRecoveryCodes(session, { personId, at }, renewal.recoveryHashes);
    return {
      receipt: { subjectId: renewal.id, sentence: 'Those from before work no more.' },
      audit: { action: 'recovery-codes-renewed', after: { recoveryCodes: renewal.recoveryHashes.length } },
    };
  });
}
