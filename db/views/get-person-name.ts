import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { requirePerson } from '../operations/person/require-person.ts';
import { read } from '../read.ts';

/**
 * The name of a person of the organization.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function getPersonName(db: Database, acting: ActingPerson, personId: string): Promise<string> {
  return read(db, acting, async (session) => (await requirePerson(session, personId)).name);
}
