import { randomUUID } from 'node:crypto';
import type { AddPerson } from '../../../rules/vocabulary/commands/add-person.ts';
import { Organization } from '../../entities/organization.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';
import { insertPerson } from '../person/insert-person.ts';

/** A new organization and its first director. */
export interface NewOrganization {
  readonly name: string;
  readonly demo: boolean;
  readonly director: AddPerson;
  /** ISO instant; now when it is left out. */
  readonly at?: string;
}

/**
 * Makes an organization with its first director, who then adds everybody else.
 * @throws DATABASE_AWAY.
 */
export async function createOrganization(
  db: Database,
  given: NewOrganization,
): Promise<{ readonly organizationId: string; readonly directorId: string }> {
  const organizationId = randomUUID();
  const { name, demo, director, at = new Date().toISOString() } = given;
  return inSession(db, organizationId, async (session) => {
    await session.em.insert(Organization, { id: organizationId, organizationId, name, demo, createdAt: new Date(at) });
    const directorId = await insertPerson(session, director, at);
    const sentence = `${name} was set up, with ${director.name} as its first director.`;
    const trace = { at, actorId: null, commandKey: `create-organization:${organizationId}` };
    await appendAuditEntry(session, { action: 'organization-created', subjectId: organizationId, sentence, ...trace });
    return { organizationId, directorId };
  });
}
