import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/open-database.ts';
import { createOrganization } from '../../db/operations/organization/create-organization.ts';
import { addPerson } from '../../db/operations/person/add-person.ts';
import { addSetting } from '../../db/operations/setting/add-setting.ts';
import { addPersonSchema } from '../../rules/vocabulary/commands/add-person.ts';
import { addSettingSchema } from '../../rules/vocabulary/commands/add-setting.ts';
import { consents } from '../support/consent.ts';

/** An organization of its own for one test: a director, a supervisor, a supervisee and a clinic. */
export interface TestPeople {
  readonly organizationId: string;
  readonly directorId: string;
  readonly supervisorId: string;
  readonly superviseeId: string;
  readonly settingId: string;
}

/** Makes the people of one test, all of them in one time zone. */
export async function makePeople(
  db: Database,
  at = '2026-01-05T15:00:00.000Z',
  state = 'CA',
  timeZone = 'America/Los_Angeles',
): Promise<TestPeople> {
  const person = (name: string, role: string, more: object = {}) =>
    addPersonSchema.parse({
      name,
      email: `${role}-${randomUUID()}@example.test`,
      timeZone,
      roles: [role],
      ...more,
    });
  const director = person('Dana Director', 'director');
  const { organizationId, directorId } = await createOrganization(db, {
    name: 'Test Agency',
    demo: false,
    director,
    at,
  });
  const command = <Body>(body: Body) => ({ organizationId, actorId: directorId, key: randomUUID(), at, body });
  const license = { jurisdiction: state, license: 'LMFT', issuedOn: '2010-01-15', expiresOn: '2040-01-31' };
  const training = { supervisionTrainingMinutes: 2400, supervisionTrainedOn: '2019-03-01' };
  const supervisor = person('Sam Supervisor', 'supervisor', { licenses: [license], ...training });
  const { subjectId: supervisorId } = await addPerson(db, command(supervisor));
  await consents(db, { organizationId, actorId: supervisorId }, at);
  const { subjectId: superviseeId } = await addPerson(db, command(person('Alex Associate', 'supervisee')));
  const clinic = { name: 'Clinic', jurisdiction: state, kind: 'exempt', fingerprintedOn: '2010-01-01' };
  const { subjectId: settingId } = await addSetting(db, command(addSettingSchema.parse(clinic)));
  return { organizationId, directorId, supervisorId, superviseeId, settingId };
}
