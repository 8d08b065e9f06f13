import { demoEmail } from '../../cli/demo/demo-email.ts';
import { demoSettings } from '../../cli/demo/demo-settings.ts';
import { demoDirector, demoSupervisors } from '../../cli/demo/demo-staff.ts';
import type { DemoStory } from '../../cli/demo/demo-story.ts';
import { ready } from '../../cli/demo/stories/10-ready.ts';
import { createOrganization } from '../../db/operations/organization/create-organization.ts';
import { type PlainDate, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { versionAt } from '../support/consent.ts';
import { type HttpPeople, type HttpPerson, openHttpPeople } from './http-people.ts';
import type { RunningSite } from './running-site.ts';

/** Everybody who has a part in one journey over HTTP, and what was added for it. */
export interface SiteCast {
  readonly people: HttpPeople;
  readonly director: HttpPerson;
  readonly supervisor: HttpPerson;
  readonly supervisee: HttpPerson;
  readonly settingId: string;
  /** The history of which the journey is made: everything that Texas asks of a counselor. */
  readonly story: DemoStory;
  readonly today: PlainDate;
}

/** An organization has its director; the director adds a supervisor, a supervisee and a clinic. */
export async function gatherCast({ baseUrl, services }: RunningSite): Promise<SiteCast> {
  const at = services.now();
  const director = demoDirector();
  const { directorId } = await createOrganization(services.db, {
    name: 'Larkspur Counseling',
    demo: true,
    director,
    at,
  });
  // The day it is where it is earliest still: no date of the story lies in anybody's future.
  const today = dateAt(at, 'America/Los_Angeles');
  const story = ready(today);
  const people = openHttpPeople(baseUrl);
  const boss = await people.stepInto(directorId);
  const { name, timeZone } = story;
  const supervisee = { name, email: demoEmail(name), timeZone, roles: ['supervisee'], licenses: [] };
  const supervisorAdded = await boss.act('/api/people', demoSupervisors(today)[story.supervisor]);
  const superviseeAdded = await boss.act('/api/people', supervisee);
  const settingAdded = await boss.act('/api/settings', demoSettings(today)[story.settings[0]]);
  const supervisor = await people.stepInto(supervisorAdded.subjectId);
  await supervisor.act('/api/signing-consent', { version: versionAt(at) });
  return {
    people,
    director: boss,
    supervisor,
    supervisee: await people.stepInto(superviseeAdded.subjectId),
    settingId: settingAdded.subjectId,
    story,
    today,
  };
}
