import type { DisablePerson } from '../../../rules/vocabulary/commands/disable-person.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { holdDirectors } from '../person/hold-directors.ts';
import { endSessions } from './end-sessions.ts';

/**
 * A director keeps a person from signing in; every session of theirs ends in the same transaction.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, OWN_ACCESS for oneself, LAST_DIRECTOR, KEY_REUSED, DATABASE_AWAY.
 */
export function disablePerson(db: Database, command: OrganizationCommand<DisablePerson>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'disable-person', command, async (session) => {
    if (body.personId === actorId) throw new CreditableError('OWN_ACCESS');
    const others = (await holdDirectors(session)).filter((id) => id !== body.personId);
    // Whoever signs in at this moment has done so before, or finds the person disabled.
    await session.ask('select 1 from person where id = ? for no key update', [body.personId]);
    const person = await session.em.findOne(Person, { id: body.personId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    if (others.length === 0 && person.roles.includes('director')) throw new CreditableError('LAST_DIRECTOR');
    await session.em.nativeUpdate(Person, { id: person.id }, { disabledAt: new Date(at) });
    const ended = await endSessions(session, { personId: person.id, because: 'person-disabled', at });
    return {
      receipt: { subjectId: person.id, sentence: `${person.name} cannot sign in any more, and is signed out.` },
      audit: { action: 'person-disabled', after: { reason: body.reason, sessionIds: ended } },
    };
  });
}
