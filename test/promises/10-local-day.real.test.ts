import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { isoInstant } from '../../db/instant.ts';
import { read } from '../../db/read.ts';
import { BOARD_TIME_ZONES } from '../../rules/vocabulary/board-time-zone.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import type { TestJourney } from '../journey/begin-counting.ts';
import { openTestJourney } from '../journey/open-test-journey.ts';
import { openTimeTravel } from '../journey/time-travel.ts';
import { count, evidence } from './evidence.ts';

const ZONES = [...new Set(Object.values(BOARD_TIME_ZONES))].sort();

/** The day on which everything begins; a year in which the clocks change on March 9 and November 2. */
const BEGUN = '2030-12-03T18:00:00.000Z';
const ENDED = '2031-11-21T18:00:00.000Z';

/** Registrations that end on the last day of a year, and on the days on which the clocks change. */
const ENDS = { APCC: '2030-12-31', AMFT: '2031-03-09', ASW: '2031-11-02' } as const;

/** Agreements are proposed around midnight, by the clock on the wall; where the day is another one in UTC. */
const PROPOSED = ['2030-12-31T23:30', '2031-01-01T00:30', '2031-03-08T23:30', '2031-11-01T23:30'] as const;

// Made by hand from a calendar: the day of the reader, who, and in which tone. It is the same in every zone.
const TABLE = [
  // The registration that ends with the year; the words before December 3 come together on that day.
  '2030-12-03 Alex reminder',
  '2030-12-03 Dana escalation',
  '2030-12-17 Alex reminder',
  '2030-12-24 Dana escalation',
  '2030-12-31 Alex reminder',
  '2031-01-01 Alex loss',
  '2031-01-01 Dana loss',
  // The one that ends on the day on which the clocks are put forward.
  '2030-12-09 Alex reminder',
  '2031-01-08 Alex reminder',
  '2031-02-07 Dana escalation',
  '2031-02-23 Alex reminder',
  '2031-03-02 Dana escalation',
  '2031-03-09 Alex reminder',
  '2031-03-10 Alex loss',
  '2031-03-10 Dana loss',
  // The one that ends on the day on which the clocks are put back.
  '2031-08-04 Alex reminder',
  '2031-09-03 Alex reminder',
  '2031-10-03 Dana escalation',
  '2031-10-19 Alex reminder',
  '2031-10-26 Dana escalation',
  '2031-11-02 Alex reminder',
  '2031-11-03 Alex loss',
  '2031-11-03 Dana loss',
  // Proposed half an hour before the year ends, and half an hour after.
  '2031-01-03 Sam reminder',
  '2031-01-07 Sam reminder',
  '2031-01-14 Dana escalation',
  '2031-01-04 Sam reminder',
  '2031-01-08 Sam reminder',
  '2031-01-15 Dana escalation',
  // Proposed half an hour before the days on which the clocks change.
  '2031-03-11 Sam reminder',
  '2031-03-15 Sam reminder',
  '2031-03-22 Dana escalation',
  '2031-11-04 Sam reminder',
  '2031-11-08 Sam reminder',
  '2031-11-15 Dana escalation',
].sort();

let travel: Awaited<ReturnType<typeof openTimeTravel>>;
const journeys = new Map<string, TestJourney>();
const begun = performance.now();

beforeAll(async () => {
  travel = await openTimeTravel();
  await moveTo(Date.parse(BEGUN));
  for (const timeZone of ZONES) journeys.set(timeZone, await openRegistered(timeZone));
  const proposals = ZONES.flatMap((timeZone) =>
    PROPOSED.map((wall) => ({
      timeZone,
      wall,
      at: Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds,
    })),
  ).sort((a, b) => a.at - b.at);
  for (const { timeZone, wall, at } of proposals) {
    await moveTo(at);
    await propose(timeZone, wall);
  }
  await moveTo(Date.parse(ENDED));
}, 900_000);

afterAll(() => travel[Symbol.asyncDispose]());

async function moveTo(instant: number): Promise<void> {
  const ahead = instant - (await travel.env.currentTimeMs());
  if (ahead > 0) await travel.env.sleep(ahead);
}

async function openRegistered(timeZone: string): Promise<TestJourney> {
  const at = await travel.now();
  const journey = await openTestJourney({ ...travel, at, timeZone });
  const registrations = Object.entries(ENDS).map(([credential, expiresOn]) => {
    return { jurisdiction: 'CA', credential, issuedOn: plainDate('2029-01-02'), expiresOn: plainDate(expiresOn) };
  });
  await journey.send(messages.recordFacts, journey.command('director', { registrations }, at));
  return journey;
}

async function propose(timeZone: string, wall: string): Promise<void> {
  const journey = journeys.get(timeZone);
  if (journey === undefined) throw new Error(`No journey in ${timeZone}`);
  const { supervisorId, settingId } = journey;
  const body = { supervisorId, settingId, from: plainDate(wall.slice(0, 10)) };
  await journey.send(messages.proposeAgreement, journey.command('director', body, await travel.now()));
}

/** What was told in a journey: the reader's day and hour by the wall clock of the zone, the reader, and the tone. */
async function toldIn(timeZone: string) {
  const { organizationId = '', journeyId = '' } = journeys.get(timeZone) ?? {};
  const rows = await read(travel.db, { organizationId }, (session) =>
    session.ask<{ at: string; reader: string; tone: string }>(
      `select n.stored_at as at, split_part(p.name, ' ', 1) as reader, n.tone from notice n join person p on p.id = n.recipient_id
       where n.journey_id = ?`,
      [journeyId],
    ),
  );
  return rows.map(({ at, reader, tone }) => {
    const local = Temporal.Instant.from(isoInstant(at)).toZonedDateTimeISO(timeZone);
    return { on: local.toPlainDate().toString(), hour: local.hour, minute: local.minute, reader, tone };
  });
}

describe('deadlines fall on the right local day', () => {
  it.each(ZONES)('in %s, across the end of the year and both changes of the clocks', async (timeZone) => {
    const told = await toldIn(timeZone);
    expect(told.map(({ on, reader, tone }) => `${on} ${reader} ${tone}`).sort()).toEqual(TABLE);
    // On the first day everything that is past is told at once; from then on at nine by the clock on the wall.
    const later = told.filter(({ on }) => on !== '2030-12-03');
    expect(later.filter(({ hour, minute }) => hour !== 9 || minute > 30)).toEqual([]);
  });

  it('for every zone of a board', async () => {
    expect(ZONES).toHaveLength(10);
    const told = await Promise.all(ZONES.map(toldIn));
    const words = told.flat().filter(({ on, reader, tone }) => TABLE.includes(`${on} ${reader} ${tone}`)).length;
    expect(words).toBe(ZONES.length * TABLE.length);
    const found = `${count(words)} words in ${String(ZONES.length)} zones, each on the day of the table`;
    evidence(10, 'local day', found, null, begun);
  });
});
