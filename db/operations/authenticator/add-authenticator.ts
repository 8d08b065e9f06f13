import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Authenticator } from '../../entities/authenticator.ts';
import type { Database } from '../../open-database.ts';
import { holdWaysToProve } from '../proof/hold-ways-to-prove.ts';
import { replaceRecoveryCodes } from './keep-recovery-codes.ts';

/** An app whose first code was checked. */
export interface NewAuthenticator {
  readonly secretSealed: string;
  /** The step of time of that code. */
  readonly step: number;
}

/** The id under which it is kept, and the hashes of its recovery codes. */
export interface AuthenticatorKept {
  readonly id: string;
  readonly recoveryHashes: readonly string[];
}

/**
 * Keeps the authenticator app of the person who acts; each person has one at most.
 * @param verify - checks the code that was typed; asked once, so that a repeated command is given its first receipt.
 * @returns a receipt whose subject is the app; of a repeated command that of the first.
 * @throws AUTHENTICATOR_THERE, what `verify` refuses, KEY_REUSED, DATABASE_AWAY.
 */
export function addAuthenticator(
  db: Database,
  command: OrganizationCommand<unknown>,
  { id, recoveryHashes }: AuthenticatorKept,
  verify: () => NewAuthenticator,
): Promise<Receipt> {
  const { organizationId, actorId: personId, at } = command;
  return act(db, 'add-authenticator', command, async (session) => {
    const { authenticatorId } = await holdWaysToProve(session, personId);
    if (authenticatorId !== null) throw new CreditableError('AUTHENTICATOR_THERE');
    const { secretSealed, step } = verify();
    await session.em.insert(Authenticator, {
      ...{ id, organizationId, personId, secretSealed, lastStep: step },
      ...{ addedAt: new Date(at), lastUsedAt: null, removedAt: null },
    });
    await replaceRecoveryCodes(session, { personId, at }, recoveryHashes);
    return {
      receipt: { subjectId: id, sentence: 'Your authenticator app is there.' },
      audit: { action: 'authenticator-added', after: { authenticatorId: id, recoveryCodes: recoveryHashes.length } },
    };
  });
}
