import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoSupervisors } from '../../../cli/demo/demo-staff.ts';
import { wholeRecord } from '../../../cli/demo/experience-of.ts';
import { ready } from '../../../cli/demo/stories/10-ready.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { recordPacketItem } from '../../../db/operations/packet/record-packet-item.ts';
import { mondayOf } from '../../../rules/vocabulary/calendar-week.ts';
import { judgePacket } from '../../../rules/readiness/judge-packet.ts';
import { addDays, addYears, daysBetween } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import type { TestJourney } from '../begin-counting.ts';
import { underSupervisor } from './add-colleague.ts';
import { beginRegistered } from './begin-registered.ts';
import { californianWeeks, importHistory } from './import-history.ts';
import { type Deed, type LadderTravel, nextMonday, openLadderTravel } from './ladder-travel.ts';

type Names = 'expiring' | 'renewed' | 'full' | 'aging' | 'inTime' | 'asked' | 'answered' | 'ended' | 'sent';

const AMFT = { jurisdiction: 'CA', credential: 'AMFT' };
/** The registration ends a hundred days after the first. */
const END = 100;
/** The oldest hours are six years old about two hundred days after the first. */
const OLD = 200;
const LIVED_DAYS = 125;

let travel: LadderTravel;
let journeys: Record<Names, TestJourney>;

beforeAll(async () => {
  travel = await openLadderTravel({ start: nextMonday });
  const { first, open } = travel;
  const at = await travel.now();
  const [expiring, renewed] = [await open(), await open()];
  for (const journey of [expiring, renewed])
    await beginRegistered(journey, at, first, { ...AMFT, expiresOn: addDays(first, END) });
  const [full, aging, inTime] = [await open(), await open(), await open()];
  await beginRegistered(full, at, first, { ...AMFT, issuedOn: addDays(first, -700) });
  await importHistory(travel.db, full, nearlyDone(), at);
  for (const journey of [aging, inTime]) {
    await beginRegistered(journey, at, first, { ...AMFT, issuedOn: addDays(first, -2100) });
    await importHistory(travel.db, journey, aMonthLongAgo(), at);
  }
  const [asked, answered] = [await filed(at), await filed(at)];
  const [ended, sent] = [await endingSupervision(at), await endingSupervision(at)];
  journeys = { expiring, renewed, full, aging, inTime, asked, answered, ended, sent };
  await travel.live(deedsOf(journeys), LIVED_DAYS);
}, 600_000);

afterAll(() => travel[Symbol.asyncDispose]());

/** A journey in Texas whose supervision ends ten days after the first. */
async function endingSupervision(at: string): Promise<TestJourney> {
  const { first, open, db } = travel;
  const licenses = [{ jurisdiction: 'TX', license: 'LPC-S', issuedOn: addDays(first, -4000) }];
  const journey = await underSupervisor(db, await open({ license: 'TX-LPC' }), at, {
    name: 'Sid Supervisor',
    licenses,
  });
  await beginRegistered(journey, at, first, { jurisdiction: 'TX', credential: 'LPC-Associate' }, addDays(first, 10));
  return journey;
}

/** Eighty weeks: 1,160 of at most 1,250 hours that are not clinical, supervision among them, and 2,680 of 3,000 in all. */
function nearlyDone() {
  return californianWeeks(addDays(travel.first, -81 * 7), 80, [
    ['counseling-individual', 600],
    ['counseling-family', 540],
    ['documentation', 750],
    ['supervision-individual', 120],
  ]);
}

/** Four weeks that are six years old on days to come. */
function aMonthLongAgo() {
  return californianWeeks(oldest(), 4, [
    ['counseling-individual', 300],
    ['supervision-individual', 60],
  ]);
}

function oldest() {
  return mondayOf(addYears(addDays(travel.first, OLD), -6));
}

/** A journey in Texas whose packet is with the board. */
async function filed(at: string): Promise<TestJourney> {
  const story = ready(travel.first);
  const opened = await travel.open({ license: story.license });
  const { licenses } = demoSupervisors(travel.first)[story.supervisor];
  const journey = await underSupervisor(travel.db, opened, at, { name: 'Sid Supervisor', licenses });
  await importHistory(travel.db, journey, wholeRecord(story, travel.first), at);
  await phaseOf(journey, 'ready');
  const { subjectId: packetId } = await journey.send(messages.assemblePacket, journey.command('director', {}, at));
  const filing = { packetId, filedOn: travel.first };
  await journey.send(messages.filePacket, journey.command('director', filing, at));
  const letter = { receivedOn: travel.first, dueOn: addDays(travel.first, 30), summary: 'Send the transcript.' };
  await journey.send(messages.recordDeficiency, journey.command('director', letter, at));
  return journey;
}

async function phaseOf(journey: TestJourney, wanted: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await journey.handle.query(messages.journeyState)).phase === wanted) return;
    await pause(100);
  }
  throw new Error(`The journey did not become ${wanted}`);
}

function deedsOf({ renewed, full, inTime, asked, answered, sent }: typeof journeys): Deed[] {
  const { first, db } = travel;
  const tell = (journey: TestJourney, facts: object, at: string) =>
    journey.send(messages.recordFacts, journey.command('director', facts, at));
  const giveUp = (journey: TestJourney, at: string) =>
    journey.send(messages.withdrawJourney, journey.command('director', { reason: 'Moved away.' }, at));
  const next = { ...AMFT, number: '2', issuedOn: addDays(first, 45), expiresOn: addDays(first, END + 365) };
  const papers = californianWeeks(first, 3, [
    ['documentation', 600],
    ['documentation', 600],
    ['documentation', 600],
    ['counseling-individual', 300],
    ['supervision-individual', 60],
  ]);
  return [
    [5, (at) => tell(asked, { leaves: [{ from: addDays(first, 5), until: addDays(first, 25) }] }, at)],
    [
      16,
      async (at) => {
        const { subjectId: packetId } = await answered.send(
          messages.assemblePacket,
          answered.command('director', {}, at),
        );
        await answered.send(
          messages.filePacket,
          answered.command('director', { packetId, filedOn: addDays(first, 16) }, at),
        );
      },
    ],
    [30, (at) => importHistory(db, full, papers, at)],
    [
      30,
      async (at) => {
        const itemKey = `experience-documentation:${sent.supervisorId}`;
        for (const step of ['signed', 'sent'] as const) {
          const body = { itemKey, step, on: addDays(first, 30) };
          await recordPacketItem(db, sent.command('supervisor', body, at), judgePacket);
        }
      },
    ],
    [40, (at) => giveUp(inTime, at)],
    [45, (at) => tell(renewed, { registrations: [next] }, at)],
    [60, (at) => giveUp(full, at)],
  ];
}

describe('a registration that ends', () => {
  it('is told 90, 60, 45, 30, 14 and 7 days before, on its last day, and as a loss on the day after', async () => {
    expect(await travel.told(journeys.expiring, 'renew-credential')).toEqual([
      [10, 'Alex', 'reminder', 'mail'],
      [40, 'Alex', 'reminder', 'mail'],
      [55, 'Sam', 'reminder', 'mail'],
      [70, 'Dana', 'escalation', 'mail'],
      [86, 'Alex', 'reminder', 'mail'],
      [93, 'Dana', 'escalation', 'mail'],
      [100, 'Alex', 'reminder', 'mail'],
      [101, 'Alex', 'loss', 'mail'],
      [101, 'Dana', 'loss', 'mail'],
    ]);
  });

  it('is told no more once the next one is on file', async () => {
    expect(await travel.told(journeys.renewed, 'renew-credential')).toEqual([
      [10, 'Alex', 'reminder', 'mail'],
      [40, 'Alex', 'reminder', 'mail'],
    ]);
  });
});

describe('hours that grow too old', () => {
  const lost = () => daysBetween(travel.first, addYears(oldest(), 6)) + 1;

  it('are told 180 days before to the supervisee, 120 to the supervisor, 90 to the director', async () => {
    expect(await travel.told(journeys.aging, 'use-hours-in-time')).toEqual([
      [lost() - 180, 'Alex', 'reminder', 'mail'],
      [lost() - 120, 'Sam', 'reminder', 'mail'],
      [lost() - 90, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('are told no more in a journey that was given up', async () => {
    expect(await travel.told(journeys.inTime, 'use-hours-in-time')).toEqual([
      [lost() - 180, 'Alex', 'reminder', 'mail'],
    ]);
  });
});

describe('a limit of hours', () => {
  it('is told once from nine tenths on, and once when it is used up, then to the supervisor as well', async () => {
    expect(await travel.told(journeys.full, 'stay-under-cap')).toEqual([[0, 'Alex', 'reminder', 'mail']]);
    expect(await travel.told(journeys.full, 'rebalance-hours')).toEqual([
      [30, 'Alex', 'reminder', 'mail'],
      [30, 'Sam', 'reminder', 'mail'],
    ]);
  });
});

it('what is missing of a packet is told every week, until the journey ends', async () => {
  const weeks = Array.from({ length: 9 }, (_, week) => [week * 7, 'Alex', 'reminder', 'mail']);
  expect(await travel.told(journeys.full, 'complete-packet')).toEqual(weeks);
});

describe('a letter of the board', () => {
  it('is told at once, halfway, a week before and two days before, whoever is on leave', async () => {
    expect(await travel.told(journeys.asked, 'answer-deficiency')).toEqual([
      [0, 'Dana', 'reminder', 'mail'],
      [0, 'Alex', 'reminder', 'mail'],
      [15, 'Alex', 'reminder', 'mail'],
      [23, 'Dana', 'escalation', 'mail'],
      [28, 'Alex', 'reminder', 'mail'],
      [28, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('is told no more once it is answered', async () => {
    expect(await travel.told(journeys.answered, 'answer-deficiency')).toEqual([
      [0, 'Dana', 'reminder', 'mail'],
      [0, 'Alex', 'reminder', 'mail'],
      [15, 'Alex', 'reminder', 'mail'],
    ]);
  });
});

describe('a form that Texas wants 30 days after supervision has ended', () => {
  it('is told to the supervisor on the last day, halfway, a week and two days before, and then to the director', async () => {
    expect(await travel.told(journeys.ended, 'meet-deadline')).toEqual([
      [10, 'Sid', 'reminder', 'mail'],
      [25, 'Sid', 'reminder', 'mail'],
      [33, 'Sid', 'reminder', 'mail'],
      [38, 'Sid', 'reminder', 'mail'],
      [38, 'Dana', 'escalation', 'mail'],
      [41, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('is told no more once it is sent', async () => {
    expect(await travel.told(journeys.sent, 'meet-deadline')).toEqual([
      [10, 'Sid', 'reminder', 'mail'],
      [25, 'Sid', 'reminder', 'mail'],
    ]);
  });
});

it('tells nothing twice', async () => {
  for (const journey of Object.values(journeys)) {
    const words = await travel.words(journey);
    expect(words).toEqual([...new Set(words)]);
  }
});
