import { randomUUID } from 'node:crypto';
import type { AddPerson } from '../../../rules/vocabulary/commands/add-person.ts';
import { Person } from '../../entities/person.ts';
import { SupervisorLicense } from '../../entities/supervisor-license.ts';
import type { Session } from '../../session.ts';

/**
 * Writes a person with their licenses.
 * @param at - ISO instant.
 * @returns the id of the person.
 */
export async function insertPerson(session: Session, person: AddPerson, at: string): Promise<string> {
  const { em, organizationId } = session;
  const id = randomUUID();
  await em.insert(Person, {
    id,
    organizationId,
    name: person.name,
    email: person.email,
    timeZone: person.timeZone,
    roles: person.roles,
    superviseeLimit: person.superviseeLimit ?? null,
    supervisionTrainingMinutes: person.supervisionTrainingMinutes ?? null,
    supervisionTrainedOn: person.supervisionTrainedOn ?? null,
    degree: null,
    textAddress: person.textAddress ?? null,
    createdAt: new Date(at),
  });
  await insertLicenses(session, id, person.licenses);
  return id;
}

async function insertLicenses(session: Session, personId: string, licenses: AddPerson['licenses']): Promise<void> {
  if (licenses.length === 0) return;
  await session.em.insertMany(
    SupervisorLicense,
    licenses.map(({ number, expiresOn, ...license }) => ({
      id: randomUUID(),
      organizationId: session.organizationId,
      personId,
      ...license,
      number: number ?? null,
      expiresOn: expiresOn ?? null,
    })),
  );
}
