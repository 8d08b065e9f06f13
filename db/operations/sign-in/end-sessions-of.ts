import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from './end-sessions.ts';

/**
 * A director signs somebody out everywhere; they may sign in again.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function endSessionsOf(
  db: Database,
  command: OrganizationCommand<{ readonly personId: string }>,
): Promise<Receipt> {
  const { at, body } = command;
  return act(db, 'end-sign-ins-of-person', command, async (session) => {
    const person = await session.em.findOne(Person, { id: body.personId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    const ended = await endSessions(session, { personId: person.id, because: 'ended-by-director', at });
    return {
      receipt: { subjectId: person.id, sentence: `${person.name} is signed out everywhere.` },
      audit: { action: 'sign-ins-ended', after: { sessionIds: ended, because: 'ended-by-director' } },
    };
  });
}
