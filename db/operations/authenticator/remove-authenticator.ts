import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { holdWaysToProve } from '../proof/hold-ways-to-prove.ts';
import { endAuthenticator } from './end-authenticator.ts';

/** Whether its owner wants to be without any way to sign. */
export interface RemoveAuthenticator {
  readonly evenTheLast: boolean;
}

/**
 * A person takes their authenticator app away, and its recovery codes with it; never as the last way to sign without having
 * said so.
 * @returns a receipt whose subject is the app.
 * @throws AUTHENTICATOR_NOT_FOUND, LAST_WAY_TO_SIGN, KEY_REUSED, DATABASE_AWAY.
 */
export function removeAuthenticator(db: Database, command: OrganizationCommand<RemoveAuthenticator>): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'remove-authenticator', command, async (session) => {
    const { passkeyIds, authenticatorId } = await holdWaysToProve(session, personId);
    if (authenticatorId === null) throw new CreditableError('AUTHENTICATOR_NOT_FOUND');
    if (passkeyIds.length === 0 && !body.evenTheLast) throw new CreditableError('LAST_WAY_TO_SIGN');
    await endAuthenticator(session, { personId, at });
    return {
      receipt: { subjectId: authenticatorId, sentence: 'Your authenticator app is taken away.' },
      audit: { action: 'authenticator-removed', after: { authenticatorId, passkeysLeft: passkeyIds.length } },
    };
  });
}
