import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { endAuthenticator } from './end-authenticator.ts';

/** Whose authenticator app goes, and why. */
export interface RemoveAuthenticatorOf {
  readonly personId: string;
  readonly reason: string;
}

/**
 * Somebody else takes the authenticator app of a person away, for one who lost the phone. The person is signed out everywhere,
 * and must sign in anew before they can add another.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, OWN_ACCESS for oneself, AUTHENTICATOR_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function removeAuthenticatorOf(
  db: Database,
  command: OrganizationCommand<RemoveAuthenticatorOf>,
): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'remove-authenticator-of', command, async (session) => {
    const { personId, reason } = body;
    if (personId === actorId) throw new CreditableError('OWN_ACCESS');
    const person = await session.em.findOne(Person, { id: personId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    const authenticatorId = await endAuthenticator(session, { personId, at });
    if (authenticatorId === null) throw new CreditableError('AUTHENTICATOR_NOT_FOUND');
    const sessionIds = await endSessions(session, { personId, because: 'ended-by-director', at });
    return {
      receipt: {
        subjectId: personId,
        sentence: `${person.name} has no authenticator app any more, and is signed out.`,
      },
      audit: { action: 'authenticator-taken-away', after: { authenticatorId, reason, sessionIds } },
    };
  });
}
