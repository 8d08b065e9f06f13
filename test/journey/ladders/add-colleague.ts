import { randomUUID } from 'node:crypto';
import type { Database } from '../../../db/open-database.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { type AddPerson, addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { consents } from '../../support/consent.ts';
import type { TestJourney } from '../begin-counting.ts';
import { ZONE } from './ladder-travel.ts';

/** Adds somebody to the organization of a journey: a lead, or another supervisor. */
export async function addColleague(
  db: Database,
  { organizationId, directorId }: TestJourney,
  at: string,
  colleague: Pick<AddPerson, 'name' | 'roles'> & Partial<AddPerson>,
): Promise<string> {
  const body = addPersonSchema.parse({ email: `${randomUUID()}@example.test`, timeZone: ZONE, ...colleague });
  const command = { organizationId, actorId: directorId, key: randomUUID(), at, body };
  const { subjectId } = await addPerson(db, command);
  if (colleague.roles.includes('supervisor')) await consents(db, { organizationId, actorId: subjectId }, at);
  return subjectId;
}

/** The journey as one of another supervisor, who is trained to supervise. */
export async function underSupervisor(
  db: Database,
  journey: TestJourney,
  at: string,
  supervisor: Pick<AddPerson, 'name' | 'licenses'> & Partial<AddPerson>,
): Promise<TestJourney> {
  const trained = { supervisionTrainingMinutes: 2400, supervisionTrainedOn: plainDate('2019-03-01') };
  const supervisorId = await addColleague(db, journey, at, { roles: ['supervisor'], ...trained, ...supervisor });
  const command: TestJourney['command'] = (actor, ...rest) => {
    const made = journey.command(actor, ...rest);
    return actor === 'supervisor' ? { ...made, actorId: supervisorId } : made;
  };
  return { ...journey, supervisorId, command };
}
