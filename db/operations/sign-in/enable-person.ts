import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';

/**
 * A director lets a disabled person sign in again; sessions that ended stay ended.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function enablePerson(
  db: Database,
  command: OrganizationCommand<{ readonly personId: string }>,
): Promise<Receipt> {
  const { body } = command;
  return act(db, 'enable-person', command, async (session) => {
    const person = await session.em.findOne(Person, { id: body.personId });
    if (person === null) throw new CreditableError('PERSON_NOT_FOUND');
    await session.em.nativeUpdate(Person, { id: person.id }, { disabledAt: null });
    return {
      receipt: { subjectId: person.id, sentence: `${person.name} may sign in again.` },
      audit: { action: 'person-enabled', before: { disabledAt: person.disabledAt }, after: { disabledAt: null } },
    };
  });
}
