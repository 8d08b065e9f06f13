import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { tellConcerned } from '../../../api/journeys/tell-concerned.ts';
import { giveNotice } from '../../../db/operations/departure/give-notice.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { addWeeks, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { quarterOf } from '../../../rules/vocabulary/quarter.ts';
import { Temporal } from 'temporal-polyfill';
import { addPersonSchema } from '../../../rules/vocabulary/commands/add-person.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { signTestWeek, submitTestWeek } from '../log-week.ts';
import { beginRegistered } from './begin-registered.ts';
import { type LadderTravel, nextMonday, openLadderTravel } from './ladder-travel.ts';

// All journeys live in the same months: what each of them tells is compared with a table made by hand.
let travel: LadderTravel;
let quarterly: TestJourney;
let virginian: TestJourney;
let leaving: TestJourney;
let crowded: TestJourney;
let behind: TestJourney;
/** The last day of the quarter in which it begins, counted from the first day. */
let quarterEnds: number;

beforeAll(async () => {
  travel = await openLadderTravel({ start: nextMonday });
  const { db, first } = travel;
  const at = await travel.now();
  quarterly = await travel.open();
  virginian = await travel.open({ license: 'VA-LPC' });
  leaving = await travel.open();
  crowded = await travel.open();
  behind = await travel.open();
  for (const journey of [quarterly, leaving, crowded, behind]) await beginCounting(journey, at, first);
  await behind.send(messages.planFinish, behind.command('supervisee', { targetOn: addDays(first, 700) }, at));
  await beginRegistered(virginian, at, first, {
    jurisdiction: 'VA',
    credential: 'Resident in Counseling',
    issuedOn: addDays(first, -10),
  });
  await signTestWeek(db, quarterly, addWeeks(weekOf(first), -1), at);
  await submitTestWeek(db, leaving, addWeeks(weekOf(first), -1), at);
  const notice = { organizationId: leaving.organizationId, actorId: leaving.directorId, key: randomUUID(), at };
  await giveNotice(db, { ...notice, body: { personId: leaving.supervisorId, lastDayOn: addDays(first, 20) } });
  await look(leaving, leaving.supervisorId, [leaving.journeyId]);
  await crowd(at);
  quarterEnds = daysUntilQuarterEnds(addDays(first, -7));
  await travel.live([], 150);
}, 600_000);

afterAll(() => travel[Symbol.asyncDispose]());

function daysUntilQuarterEnds(day: string): number {
  const date = Temporal.PlainDate.from(day);
  const months = 3 - ((date.month - 1) % 3);
  const end = date.with({ day: 1 }).add({ months }).subtract({ days: 1 });
  expect(quarterOf(plainDate(end.toString()))).toBe(quarterOf(plainDate(day)));
  return Temporal.PlainDate.from(travel.first).until(end).days;
}

async function look({ organizationId }: TestJourney, personId: string, journeyIds: readonly string[]): Promise<void> {
  const { client, taskQueue } = travel;
  await tellConcerned(client.workflow, taskQueue, { organizationId, personId, journeyIds });
}

/** A supervisor who may carry two, and carries one. */
async function crowd(at: string): Promise<void> {
  const { organizationId, directorId: actorId, settingId } = crowded;
  const licenses = [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: '2010-01-15' }];
  const full = {
    name: 'Fay Full',
    email: `${randomUUID()}@example.test`,
    timeZone: 'America/Los_Angeles',
    roles: ['supervisor'],
    superviseeLimit: 2,
    licenses,
  };
  const added = { organizationId, actorId, key: randomUUID(), at, body: addPersonSchema.parse(full) };
  const { subjectId: supervisorId } = await addPerson(travel.db, added);
  const body = { supervisorId, settingId, from: addDays(travel.first, -30) };
  await crowded.send(messages.proposeAgreement, crowded.command('director', body, at));
  await look(crowded, supervisorId, []);
}

describe('what is owed by those who supervise', () => {
  it('attest-quarter: the supervisor once it is over and when it is due, then the lead, then the director', async () => {
    const over = quarterEnds;
    const told = (await travel.told(quarterly, 'attest-quarter')).filter(([day]) => day <= over + 30);
    expect(told).toEqual([
      [over + 1, 'Sam', 'reminder', 'mail'],
      [over + 14, 'Sam', 'reminder', 'mail'],
      // Nobody leads the supervisors here: the director is told in the lead's place.
      [over + 21, 'Dana', 'escalation', 'mail'],
      [over + 28, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('evaluate-supervisee: the supervisor two weeks before and on the day, the director a week later', async () => {
    const told = await travel.told(virginian, 'evaluate-supervisee');
    expect(told.length).toBeGreaterThanOrEqual(3);
    const [[firstDay] = [0]] = told;
    expect(told.slice(0, 3)).toEqual([
      [firstDay, 'Sam', 'reminder', 'mail'],
      [firstDay + 14, 'Sam', 'reminder', 'mail'],
      [firstDay + 21, 'Dana', 'escalation', 'mail'],
    ]);
  });

  it('close-up: the supervisor at once, halfway and two days before the last day, the director then and on the day', async () => {
    expect(await travel.told(leaving, 'close-up')).toEqual([
      [0, 'Sam', 'reminder', 'mail'],
      [10, 'Sam', 'reminder', 'mail'],
      [18, 'Sam', 'reminder', 'mail'],
      [18, 'Dana', 'escalation', 'mail'],
      [20, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('relieve-supervisor: the director at once, and for a decision after two weeks', async () => {
    const { organizationId, directorId } = crowded;
    const notices = await findNotices(travel.db, { organizationId, actorId: directorId }, directorId);
    expect(
      notices
        .filter(({ subject }) => subject.includes('at the limit'))
        .map(({ tone }) => tone)
        .sort(),
    ).toEqual(['decision', 'reminder']);
  });

  it('catch-up: the supervisor after four weeks behind the plan, the director after eight', async () => {
    expect(await travel.told(behind, 'catch-up')).toEqual([
      [28, 'Sam', 'reminder', 'mail'],
      [56, 'Dana', 'escalation', 'mail'],
    ]);
  });

  it('tells nothing twice', async () => {
    for (const journey of [quarterly, virginian, leaving, crowded, behind]) {
      const words = await travel.words(journey);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
