import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { bookSession } from '../../../db/operations/session/book-session.ts';
import { draftWeek } from '../../../db/operations/week/draft-week.ts';
import { mondayOf, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { bookSessionSchema } from '../../../rules/vocabulary/commands/book-session.ts';
import { draftWeekSchema } from '../../../rules/vocabulary/commands/draft-week.ts';
import { addDays, addMonths, daysBetween } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { underSupervisor } from './add-colleague.ts';
import { beginRegistered } from './begin-registered.ts';
import { type Deed, type LadderTravel, nextMonday, nextMonth, openLadderTravel } from './ladder-travel.ts';

type Names = 'lost' | 'late' | 'booked' | 'biweekly' | 'short' | 'full';

let travel: LadderTravel;
let journeys: Record<Names, TestJourney>;
/** The first Monday of the month in which this begins, in days after the first. */
let monday: number;
/** The day after the week in which the month ends: its log is submitted then. */
let closed: number;
let monthDays: number;

beforeAll(async () => {
  travel = await openLadderTravel({ start: nextMonth });
  const { first, open, db } = travel;
  const at = await travel.now();
  monday = daysBetween(first, nextMonday(addDays(first, -1)));
  monthDays = daysBetween(first, addMonths(first, 1));
  closed = daysBetween(first, mondayOf(addDays(first, monthDays - 1))) + 7;
  const [lost, late, booked] = [await open(), await open(), await open()];
  for (const journey of [lost, late, booked]) await beginCounting(journey, at, first);
  const biweekly = await begin(await open({ license: 'FL-LMHC' }), 'FL', 'LMHC', 'RMHCI', at);
  const short = await begin(await open({ license: 'TX-LPC' }), 'TX', 'LPC-S', 'LPC-Associate', at);
  const full = await begin(await open({ license: 'TX-LPC' }), 'TX', 'LPC-S', 'LPC-Associate', at);
  journeys = { lost, late, booked, biweekly, short, full };
  await travel.live(deedsOf(journeys), 40 + monday);
  async function begin(journey: TestJourney, state: string, license: string, credential: string, now: string) {
    const licenses = [{ jurisdiction: state, license, issuedOn: addDays(first, -4000) }];
    const under = await underSupervisor(db, journey, now, { name: 'Sid Supervisor', licenses });
    await beginRegistered(under, now, first, { jurisdiction: state, credential });
    return under;
  }
}, 600_000);

afterAll(() => travel[Symbol.asyncDispose]());

function deedsOf({ lost, late, booked, biweekly, short, full }: typeof journeys): Deed[] {
  return [
    // A week of work without supervision is noted on Wednesday, and submitted on Sunday or on Tuesday.
    [monday + 2, (at) => Promise.all([lost, late, booked].map((journey) => note(journey, monday, ['work'], at)))],
    [monday + 4, (at) => book(booked, monday + 5, at)],
    [monday + 6, (at) => submit(lost, monday, at)],
    [monday + 8, (at) => submit(late, monday, at)],
    // Two weeks of work in Florida, none of it supervised.
    [monday + 5, (at) => log(biweekly, monday, ['work'], at)],
    [monday + 9, (at) => note(biweekly, monday + 7, ['work'], at)],
    [monday + 13, (at) => submit(biweekly, monday + 7, at)],
    // An hour of supervision in the month, and four.
    [monday + 5, (at) => log(short, monday, ['work', 'session'], at)],
    [monday + 5, (at) => log(full, monday, ['work', 'session'], at)],
    [21, (at) => log(full, 14 - ((21 - monday) % 7), ['session', 'session', 'session'], at)],
    [closed, (at) => Promise.all([short, full].map((journey) => log(journey, closed - 7, ['work'], at)))],
  ];
}

/** Notes lines of a week, each on a day of its own from its Monday on. */
function note(journey: TestJourney, start: number, lines: readonly ('work' | 'session')[], at: string) {
  const { settingId, supervisorId } = journey;
  const entries = lines.map((line, day) => ({
    on: addDays(travel.first, start + day),
    ...{ settingId, supervisorId },
    ...(line === 'work'
      ? { activity: 'counseling-individual', minutes: 300 }
      : { activity: 'supervision-individual', minutes: 60 }),
  }));
  const week = weekOf(addDays(travel.first, start));
  return draftWeek(travel.db, journey.command('supervisee', draftWeekSchema.parse({ week, entries }), at));
}

function submit(journey: TestJourney, start: number, at: string) {
  const week = weekOf(addDays(travel.first, start));
  return journey.send(messages.submitWeek, journey.command('supervisee', { week }, at));
}

async function log(journey: TestJourney, start: number, lines: readonly ('work' | 'session')[], at: string) {
  await note(journey, start, lines, at);
  await submit(journey, start, at);
}

function book(journey: TestJourney, day: number, at: string) {
  const { organizationId, directorId, supervisorId, journeyId } = journey;
  const when = { on: addDays(travel.first, day), time: '12:00', minutes: 60, kind: 'individual' };
  const body = bookSessionSchema.parse({ ...when, supervisorId, members: [{ journeyId }] });
  return bookSession(travel.db, { organizationId, actorId: directorId, key: randomUUID(), at, body });
}

describe('a week without supervision in California', () => {
  const warned = () => [
    [monday + 4, 'Alex', 'reminder', 'mail'],
    [monday + 4, 'Sam', 'reminder', 'mail'],
    [monday + 5, 'Dana', 'escalation', 'mail'],
  ];
  const lostOn = (day: number) => ['Alex', 'Sam', 'Dana'].map((reader) => [day, reader, 'loss', 'mail']);

  it('is told two days before its end, one day before, and as lost on Monday', async () => {
    expect((await travel.told(journeys.lost, 'book-supervision')).slice(0, 6)).toEqual([
      ...warned(),
      ...lostOn(monday + 7),
    ]);
  });

  it('is told as lost only when the log is in, where it comes late', async () => {
    expect((await travel.told(journeys.late, 'book-supervision')).slice(0, 6)).toEqual([
      ...warned(),
      ...lostOn(monday + 8),
    ]);
  });

  it('is told no more once a session is booked', async () => {
    expect((await travel.told(journeys.booked, 'book-supervision')).slice(0, 2)).toEqual(warned().slice(0, 2));
    const after = (await travel.told(journeys.booked, 'book-supervision')).slice(2);
    expect(after.every(([day]) => day >= monday + 7)).toBe(true);
  });
});

it('two weeks without supervision in Florida are told in the second of them', async () => {
  const told = await travel.told(journeys.biweekly, 'book-supervision');
  expect(told.slice(0, 6)).toEqual([
    [monday + 11, 'Alex', 'reminder', 'mail'],
    [monday + 11, 'Sid', 'reminder', 'mail'],
    [monday + 12, 'Dana', 'escalation', 'mail'],
    [monday + 14, 'Alex', 'loss', 'mail'],
    [monday + 14, 'Sid', 'loss', 'mail'],
    [monday + 14, 'Dana', 'loss', 'mail'],
  ]);
});

describe('a month that is short of supervision in Texas', () => {
  it('is told on its 20th and 25th day, and to the director once it has closed', async () => {
    expect(await travel.told(journeys.short, 'supervise-month')).toEqual(
      expect.arrayContaining([
        [19, 'Alex', 'reminder', 'mail'],
        [19, 'Sid', 'reminder', 'mail'],
        [24, 'Dana', 'escalation', 'mail'],
        [closed, 'Dana', 'loss', 'mail'],
      ]),
    );
  });

  it('is told no more once four hours are logged', async () => {
    expect(await travel.told(journeys.full, 'supervise-month')).toEqual([
      [19, 'Alex', 'reminder', 'mail'],
      [19, 'Sid', 'reminder', 'mail'],
    ]);
  });
});

it('tells nothing twice', async () => {
  for (const journey of Object.values(journeys)) {
    const words = await travel.words(journey);
    expect(words).toEqual([...new Set(words)]);
  }
});
