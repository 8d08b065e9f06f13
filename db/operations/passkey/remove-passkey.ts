import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { holdWaysToProve } from '../proof/hold-ways-to-prove.ts';
import { endPasskeys } from './end-passkeys.ts';

/** Which passkey goes, and whether its owner wants to be without any. */
export interface RemovePasskey {
  readonly passkeyId: string;
  readonly evenTheLast: boolean;
}

/**
 * A person takes a passkey of theirs away; never as the last way to sign without having said so.
 * @returns a receipt whose subject is the passkey.
 * @throws PASSKEY_NOT_FOUND, LAST_WAY_TO_SIGN, KEY_REUSED, DATABASE_AWAY.
 */
export function removePasskey(db: Database, command: OrganizationCommand<RemovePasskey>): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'remove-passkey', command, async (session) => {
    const { passkeyIds, authenticatorId } = await holdWaysToProve(session, personId);
    if (!passkeyIds.includes(body.passkeyId)) throw new CreditableError('PASSKEY_NOT_FOUND');
    const left = passkeyIds.length - 1;
    if (left === 0 && authenticatorId === null && !body.evenTheLast) throw new CreditableError('LAST_WAY_TO_SIGN');
    const [ended] = await endPasskeys(session, { personId, only: body.passkeyId, at });
    if (ended === undefined) throw new CreditableError('PASSKEY_NOT_FOUND');
    return {
      receipt: { subjectId: ended.id, sentence: `Your passkey “${ended.name}” is taken away.` },
      audit: { action: 'passkey-removed', after: { passkeyId: ended.id, name: ended.name, left } },
    };
  });
}
