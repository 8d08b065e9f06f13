import type { AddPerson } from '../../../rules/vocabulary/commands/add-person.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Person } from '../../entities/person.ts';
import type { Database } from '../../open-database.ts';
import { mayGive } from '../../../rules/vocabulary/role-changes.ts';
import { insertPerson } from './insert-person.ts';
import { requirePerson } from './require-person.ts';

/**
 * A director adds a person to the organization.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_EXISTS when the address is taken, ROLE_BEYOND_OWN, KEY_REUSED, DATABASE_AWAY.
 */
export function addPerson(db: Database, command: OrganizationCommand<AddPerson>): Promise<Receipt> {
  const { body, at } = command;
  return act(db, 'add-person', command, async (session) => {
    const taken = await session.em.count(Person, { email: body.email });
    if (taken > 0) throw new CreditableError('PERSON_EXISTS', { email: body.email });
    const { roles } = await requirePerson(session, command.actorId);
    if (!mayGive(roles, body.roles)) throw new CreditableError('ROLE_BEYOND_OWN');
    const personId = await insertPerson(session, body, at);
    return {
      receipt: { subjectId: personId, sentence: `${body.name} was added.` },
      audit: { action: 'person-added', after: body },
    };
  });
}
