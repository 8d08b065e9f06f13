import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Passkey } from '../../entities/passkey.ts';
import type { Database } from '../../open-database.ts';

/** What somebody calls a new passkey, and what their browser sent of it. */
export interface AddPasskey {
  readonly name: string;
  readonly credential: unknown;
}

/** A passkey that was checked. */
export interface NewPasskey {
  readonly credentialId: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  /** Whether an account carries it from one device to others. */
  readonly synced: boolean;
}

/**
 * Keeps a new passkey of the person who acts.
 * @returns a receipt whose subject is the passkey.
 * @param verify - checks what the browser sent; asked once, so that a repeated command is given its first receipt.
 * @throws PASSKEY_REFUSED for one that is not as it must be or is known already, KEY_REUSED, DATABASE_AWAY.
 */
export function addPasskey(
  db: Database,
  command: OrganizationCommand<AddPasskey>,
  verify: () => Promise<NewPasskey>,
): Promise<Receipt> {
  const { organizationId, actorId: personId, at, body } = command;
  return act(db, 'add-passkey', command, async (session) => {
    const { name } = body;
    const { credentialId, publicKey, counter, transports, synced } = await verify();
    if ((await session.em.count(Passkey, { credentialId })) > 0) throw new CreditableError('PASSKEY_REFUSED');
    const id = randomUUID();
    await session.em.insert(Passkey, {
      ...{ id, organizationId, personId, name, credentialId, publicKey, counter, transports, synced },
      madeAt: new Date(at),
      lastUsedAt: null,
      removedAt: null,
    });
    return {
      receipt: { subjectId: id, sentence: `Your passkey “${name}” is there.` },
      audit: { action: 'passkey-added', after: { passkeyId: id, name, synced } },
    };
  });
}
