import { demoSettings } from '../../../cli/demo/demo-settings.ts';
import { demoDirector, demoSupervisors } from '../../../cli/demo/demo-staff.ts';
import { ready } from '../../../cli/demo/stories/10-ready.ts';
import { createOrganization } from '../../../db/operations/organization/create-organization.ts';
import type { AddPerson } from '../../../rules/vocabulary/commands/add-person.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { type HttpPerson, openHttpPeople } from '../../journey/http-people.ts';
import type { RunningSite } from '../../journey/running-site.ts';
import type { SiteCast } from '../../journey/site-cast.ts';
import { versionAt } from '../../support/consent.ts';
import type { Canaries } from './canaries.ts';

/** A cast in which whatever is personal is a canary. */
export interface CanaryCast extends SiteCast {
  /** A supervisor who takes nobody: to be refused with that name. */
  readonly fullId: string;
  /** The director of another organization. */
  readonly stranger: HttpPerson;
}

/** An organization of people whose names, addresses and numbers are canaries, and a stranger from another one. */
export async function castCanaries({ baseUrl, services }: RunningSite, canaries: Canaries): Promise<CanaryCast> {
  const at = services.now();
  const today = dateAt(at, 'America/Los_Angeles');
  const people = openHttpPeople(baseUrl);
  const named = (person: AddPerson, role: string): AddPerson => ({
    ...person,
    name: canaries.of(`${role}_name`),
    email: `${canaries.of(`${role}_email`)}@example.test`,
    textAddress: `${canaries.of(`${role}_text`)}@example.test`,
    licenses: person.licenses.map((license) => ({ ...license, number: canaries.of(`${role}_license`) })),
  });
  const organize = async (name: string, director: AddPerson) => {
    const { directorId } = await createOrganization(services.db, { name, demo: true, director, at });
    return people.stepInto(directorId);
  };
  const director = await organize(canaries.of('organization'), named(demoDirector(), 'director'));
  const told = ready(today);
  const { facts } = told;
  const story = { ...told, name: canaries.of('record_name'), facts: { ...facts, ...numbered(facts, canaries) } };
  const usual = demoSupervisors(today)[story.supervisor];
  const add = async (person: AddPerson) => (await director.act('/api/people', person)).subjectId;
  const { timeZone } = story;
  const supervisee: AddPerson = { name: '', email: '', timeZone, roles: ['supervisee'], licenses: [] };
  const supervisorId = await add(named(usual, 'supervisor'));
  const supervisor = await people.stepInto(supervisorId);
  await supervisor.act('/api/signing-consent', { version: versionAt(at) });
  const setting = { ...demoSettings(today)[story.settings[0]], name: canaries.of('setting_name') };
  return {
    people,
    director,
    supervisor,
    supervisee: await people.stepInto(await add(named(supervisee, 'supervisee'))),
    settingId: (await director.act('/api/settings', setting)).subjectId,
    fullId: await add({ ...named(usual, 'full'), superviseeLimit: 0 }),
    stranger: await organize('Elsewhere', { ...demoDirector(), name: 'Else', email: 'else@example.test' }),
    story,
    today,
  };
}

/** The numbers of registrations, where there are some. */
function numbered({ registrations }: SiteCast['story']['facts'], canaries: Canaries) {
  return registrations === undefined
    ? {}
    : { registrations: registrations.map((each) => ({ ...each, number: canaries.of('registration_number') })) };
}
