import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { endPasskeys } from './end-passkeys.ts';

/** Whose passkeys go, and why. */
export interface RemovePasskeysOf {
  readonly personId: string;
  readonly reason: string;
}

/**
 * Somebody else takes all passkeys of a person away, for one who lost the only device. The person is signed out everywhere,
 * and must sign in anew before they can add another.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, OWN_ACCESS for oneself, KEY_REUSED, DATABASE_AWAY.
 */
export function removePasskeysOf(db: Database, command: OrganizationCommand<RemovePasskeysOf>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'remove-passkeys-of', command, async (session) => {
    const { personId, reason } = body;
    if (personId === actorId) throw new CreditableError('OWN_ACCESS');
    const person = await session.em.findOne(Person, { id: personId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    const ended = await endPasskeys(session, { personId, at });
    const sessionIds = await endSessions(session, { personId, because: 'ended-by-director', at });
    return {
      receipt: { subjectId: personId, sentence: `${person.name} has no passkey any more, and is signed out.` },
      audit: { action: 'passkeys-removed', after: { passkeyIds: ended.map(({ id }) => id), reason, sessionIds } },
    };
  });
}
