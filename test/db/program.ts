import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/open-database.ts';
import { proposeAgreement } from '../../db/operations/agreement/propose-agreement.ts';
import { signAgreement } from '../../db/operations/agreement/sign-agreement.ts';
import { openJourney } from '../../db/operations/journey/open-journey.ts';
import { createOrganization } from '../../db/operations/organization/create-organization.ts';
import { addPerson } from '../../db/operations/person/add-person.ts';
import { addSetting } from '../../db/operations/setting/add-setting.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import type { AddPerson } from '../../rules/vocabulary/commands/add-person.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { DraftEntry } from '../../rules/vocabulary/commands/draft-week.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { consents } from '../support/consent.ts';

/** The instant of every command in tests: Monday morning in California. */
export const NOW = '2026-11-23T18:00:00.000Z';
/** The week before that instant. */
export const WEEK = '2026-W47' as CalendarWeek;

/** An organization with one of everybody and a journey that may log hours. */
export interface Program {
  readonly organizationId: string;
  readonly directorId: string;
  readonly supervisorId: string;
  readonly superviseeId: string;
  readonly settingId: string;
  readonly journeyId: string;
  readonly agreementId: string;
  /** A command by somebody, with a fresh key unless one is given. */
  by<Body>(actorId: string, body: Body, key?: string): Command<Body>;
}

/** Somebody to add, with an address of their own. */
export function someone(name: string, roles: AddPerson['roles'], more: Partial<AddPerson> = {}): AddPerson {
  return { name, email: `${randomUUID()}@example.test`, timeZone: 'America/Los_Angeles', roles, licenses: [], ...more };
}

/** A license that covers every day of the tests. */
export const LICENSED = { licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-15') }] };

/** Founds an organization of its own for one test. */
export async function foundProgram(db: Database, name = 'Juniper Clinic'): Promise<Program> {
  const { organizationId, directorId } = await createOrganization(db, {
    name,
    demo: false,
    director: someone('Dana Director', ['director']),
    at: NOW,
  });
  const command = <Body>(actorId: string, body: Body, key: string = randomUUID()) => ({
    organizationId,
    actorId,
    at: NOW,
    key,
    body,
  });
  const add = async (person: AddPerson) => (await addPerson(db, command(directorId, person))).subjectId;
  const supervisorId = await add(someone('Sam Supervisor', ['supervisor'], LICENSED));
  await consents(db, { organizationId, actorId: supervisorId }, NOW);
  const superviseeId = await add(someone('Toni Trainee', ['supervisee']));
  const setting = {
    name: 'Eastside',
    jurisdiction: 'CA',
    kind: 'exempt',
    clinical: true,
    employment: 'employee',
  } as const;
  const settingId = (await addSetting(db, command(directorId, setting))).subjectId;
  const rulebook = { version: '2026-01-01', sha256: 'a'.repeat(64) };
  const opened = await openJourney(db, {
    ...command(directorId, { superviseeId, license: 'CA-LMFT' as const }),
    rulebook,
  });
  const journeyId = opened.subjectId;
  const by = <Body>(actorId: string, body: Body, key?: string) => ({ ...command(actorId, body, key), journeyId });
  const terms = { supervisorId, settingId, from: plainDate('2026-01-05') };
  const agreementId = (await proposeAgreement(db, by(directorId, terms), () => null)).subjectId;
  await signAgreement(db, by(supervisorId, { agreementId }));
  return { organizationId, directorId, supervisorId, superviseeId, settingId, journeyId, agreementId, by };
}

/** An entry of two hours of counseling on a Tuesday, unless something else is said. */
export function entryIn({ settingId, supervisorId }: Program, more: Partial<DraftEntry> = {}): DraftEntry {
  const entry = {
    on: plainDate('2026-11-17'),
    settingId,
    supervisorId,
    activity: 'counseling-individual',
    minutes: 120,
    medium: 'in-person',
  } as const;
  return { ...entry, ...more };
}
