import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { recordAbsence } from '../../../db/operations/absence/record-absence.ts';
import { draftWeek } from '../../../db/operations/week/draft-week.ts';
import { fileDocument } from '../../../db/operations/document/file-document.ts';
import { getWeeklyLog } from '../../../db/views/get-weekly-log.ts';
import { addWeeks, startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { draftWeekSchema } from '../../../rules/vocabulary/commands/draft-week.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { startMailbox } from '../../support/smtp.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { submitTestWeek } from '../log-week.ts';
import { addColleague, underSupervisor } from './add-colleague.ts';
import { type LadderTravel, nextMonday, openLadderTravel } from './ladder-travel.ts';

// All journeys live in the same months: what each of them tells is compared with a table made by hand.
const JOURNEYS = [
  'unsigned',
  'signed',
  'absent',
  'silent',
  'logged',
  'onLeave',
  'returned',
  'resubmitted',
  'proposed',
  'agreed',
] as const;

const TEXTS_TO = '5550100@texts.example.test';

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let travel: LadderTravel;
let journeys: Record<(typeof JOURNEYS)[number], TestJourney>;
let refusal: unknown;
let afterSigning: unknown;

beforeAll(async () => {
  mailbox = await startMailbox();
  travel = await openLadderTravel({ smtpUrl: mailbox.url, start: nextMonday });
  const opened = [];
  for (const name of JOURNEYS) opened.push([name, await travel.open()] as const);
  journeys = Object.fromEntries(opened) as typeof journeys;
  await live(journeys);
}, 600_000);

afterAll(async () => {
  await travel[Symbol.asyncDispose]();
  await mailbox[Symbol.asyncDispose]();
});

async function live({
  unsigned,
  signed,
  absent,
  silent,
  logged,
  onLeave,
  returned,
  resubmitted,
  ...more
}: typeof journeys) {
  const { db, first } = travel;
  const { proposed, agreed } = more;
  const at = await travel.now();
  const week = addWeeks(weekOf(first), -1);
  const begun = [signed, absent, silent, logged, onLeave, returned, resubmitted];
  for (const journey of begun) await beginCounting(journey, at, first);
  const texted = await underSupervisor(db, unsigned, at, {
    name: 'Tess Texted',
    textAddress: TEXTS_TO,
    licenses: [{ jurisdiction: 'CA', license: 'LMFT', issuedOn: plainDate('2010-01-15') }],
  });
  await beginCounting(texted, at, first);
  const submitted = new Map<TestJourney, Awaited<ReturnType<typeof submitTestWeek>>>();
  for (const journey of [texted, signed, returned, resubmitted])
    submitted.set(journey, await submitTestWeek(db, journey, week, at));
  await addColleague(db, unsigned, at, { name: 'Lee Lead', roles: ['lead'] });
  await away(absent, 3, 12, at);
  await submitTestWeek(db, absent, week, at);
  await rest(onLeave, 5, 14, at);
  const signOff = async (journey: TestJourney, now: string) => {
    const { weeklyLogId } = submitted.get(journey) ?? { weeklyLogId: '' };
    const { organizationId, supervisorId } = journey;
    const { contentSha256 } = await getWeeklyLog(db, { organizationId, actorId: supervisorId }, weeklyLogId);
    const command = { ...journey.command('supervisor', { weeklyLogId, contentSha256 }, now), actorId: supervisorId };
    return journey.send(messages.signWeek, command);
  };
  const giveBack = (journey: TestJourney, now: string) => {
    const { weeklyLogId } = submitted.get(journey) ?? { weeklyLogId: '' };
    return journey.send(
      messages.returnWeek,
      journey.command('supervisor', { weeklyLogId, comment: 'Which day?' }, now),
    );
  };
  const agreements = new Map<TestJourney, string>();
  for (const journey of [proposed, agreed]) agreements.set(journey, await propose(journey, at));
  await travel.live(
    [
      [1, (now) => Promise.all([giveBack(returned, now), giveBack(resubmitted, now)])],
      [4, (now) => agree(agreed, agreements.get(agreed) ?? '', now)],
      [8, (now) => signOff(signed, now)],
      [9, async (now) => submitted.set(resubmitted, await submitTestWeek(db, resubmitted, week, now))],
      [10, (now) => draftOne(logged, now)],
      [11, (now) => signOff(resubmitted, now)],
      [20, (now) => filePaper(logged, now)],
      [31, async (now) => (refusal = await outcomeOf(propose(texted, now)))],
      [40, (now) => signOff(texted, now)],
      [41, async (now) => (afterSigning = await outcomeOf(propose(texted, now)))],
    ],
    75,
  );
}

async function away(journey: TestJourney, from: number, until: number, at: string) {
  const { organizationId, directorId, supervisorId } = journey;
  const body = { personId: supervisorId, from: addDays(travel.first, from), until: addDays(travel.first, until) };
  await recordAbsence(travel.db, { organizationId, actorId: directorId, key: randomUUID(), at, body });
  await journey.handle.signal(messages.lookAgain);
}

function rest(journey: TestJourney, from: number, until: number, at: string) {
  const leaves = [{ from: addDays(travel.first, from), until: addDays(travel.first, until) }];
  return journey.send(messages.recordFacts, journey.command('supervisee', { leaves }, at));
}

async function propose(journey: TestJourney, at: string): Promise<string> {
  const { supervisorId, settingId } = journey;
  const body = { supervisorId, settingId, from: travel.first };
  return (await journey.send(messages.proposeAgreement, journey.command('director', body, at))).subjectId;
}

function agree(journey: TestJourney, agreementId: string, at: string) {
  return journey.send(messages.signAgreement, journey.command('supervisor', { agreementId }, at));
}

function draftOne(journey: TestJourney, at: string) {
  const week = weekOf(addDays(travel.first, 10));
  const { settingId, supervisorId } = journey;
  const entries = [{ on: startOfWeek(week), settingId, supervisorId, activity: 'documentation', minutes: 60 }];
  return draftWeek(travel.db, journey.command('supervisee', draftWeekSchema.parse({ week, entries }), at));
}

async function filePaper(journey: TestJourney, at: string) {
  const { organizationId, superviseeId: actorId, journeyId } = journey;
  const about = { kind: 'supervision-agreement', title: 'Agreement', holder: { journeyId } } as const;
  const file = { fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) };
  const kept = { documentId: randomUUID(), keySealed: 's1:a:b', read: 'whole' } as const;
  const command = { organizationId, actorId, key: randomUUID(), at, body: { ...about, ...file } };
  await fileDocument(travel.db, command, kept);
  await journey.handle.signal(messages.lookAgain);
}

function outcomeOf(made: Promise<unknown>): Promise<unknown> {
  return made.then(
    () => 'done',
    (failure: { cause?: { type?: string } }) => failure.cause?.type,
  );
}

describe('a week that nobody signs', () => {
  it('is told to the supervisor, by text the second time, to the lead, and twice to the director', async () => {
    expect(await travel.told(journeys.unsigned, 'sign-week')).toEqual([
      [7, 'Tess', 'reminder', 'mail'],
      [10, 'Tess', 'reminder', 'text'],
      [14, 'Lee', 'escalation', 'mail'],
      [21, 'Dana', 'escalation', 'mail'],
      [30, 'Dana', 'decision', 'mail'],
    ]);
    const texts = mailbox.mails.filter(({ to }) => JSON.stringify(to).includes(TEXTS_TO));
    expect(texts.map(({ text }) => text?.length)).toEqual([expect.any(Number)]);
    expect(texts[0]?.text).toMatch(/^Creditable: .*See your mail or inbox\.\s*$/);
  });

  it('ends in a freeze of new assignments, until it is signed', () => {
    expect(refusal).toBe('ASSIGNMENTS_FROZEN');
    expect(afterSigning).toBe('done');
  });

  it('is told no more once it is signed', async () => {
    expect(await travel.told(journeys.signed, 'sign-week')).toEqual([[7, 'Sam', 'reminder', 'mail']]);
  });

  it('waits for ten days longer when its supervisor is away for ten days', async () => {
    expect(await travel.told(journeys.absent, 'sign-week')).toEqual([
      [17, 'Sam', 'reminder', 'mail'],
      [20, 'Sam', 'reminder', 'text'],
      [24, 'Dana', 'escalation', 'mail'],
      [31, 'Dana', 'escalation', 'mail'],
      [40, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('reaches somebody without an address for texts by mail, the text as well', () => {
    const { supervisorId } = journeys.absent;
    expect(supervisorId).not.toBe('');
    const toSam = mailbox.mails.filter(({ to }) => JSON.stringify(to).includes('Sam Supervisor'));
    expect(toSam.length).toBeGreaterThanOrEqual(2);
    expect(toSam.every(({ text }) => !(text ?? '').includes('See your mail or inbox'))).toBe(true);
  });
});

describe('a supervisee who logs nothing', () => {
  it('is told after 14 days, the supervisor after 21, and then nobody', async () => {
    expect(await travel.told(journeys.silent, 'log-hours')).toEqual([
      [14, 'Alex', 'reminder', 'mail'],
      [21, 'Sam', 'escalation', 'mail'],
    ]);
  });

  it('has as long again after a line that is only noted', async () => {
    expect(await travel.told(journeys.logged, 'log-hours')).toEqual([
      [24, 'Alex', 'reminder', 'mail'],
      [31, 'Sam', 'escalation', 'mail'],
    ]);
  });

  it('has ten days more for a leave of ten days', async () => {
    expect(await travel.told(journeys.onLeave, 'log-hours')).toEqual([
      [24, 'Alex', 'reminder', 'mail'],
      [31, 'Sam', 'escalation', 'mail'],
    ]);
  });
});

describe('a week that was returned', () => {
  it('is told to the supervisee after 7 days and to the supervisor after 14', async () => {
    expect(await travel.told(journeys.returned, 'resubmit-week')).toEqual([
      [8, 'Alex', 'reminder', 'mail'],
      [15, 'Sam', 'escalation', 'mail'],
    ]);
  });

  it('is told no more once it is submitted again, and signed before it is late', async () => {
    expect(await travel.told(journeys.resubmitted, 'resubmit-week')).toEqual([[8, 'Alex', 'reminder', 'mail']]);
    expect(await travel.told(journeys.resubmitted, 'sign-week')).toEqual([]);
  });
});

describe('an agreement that waits', () => {
  it('is told to the supervisor after 3 and 7 days and to the director after 14', async () => {
    expect(await travel.told(journeys.proposed, 'sign-agreement')).toEqual([
      [3, 'Sam', 'reminder', 'mail'],
      [7, 'Sam', 'reminder', 'mail'],
      [14, 'Dana', 'escalation', 'mail'],
    ]);
  });

  it('is told no more once it is signed', async () => {
    expect(await travel.told(journeys.agreed, 'sign-agreement')).toEqual([[3, 'Sam', 'reminder', 'mail']]);
  });
});

describe('a document that the board wants on file', () => {
  it('is asked of the supervisee two weeks after it was found missing, of the supervisor and the director each two weeks later', async () => {
    expect(await travel.told(journeys.silent, 'file-document')).toEqual([
      [14, 'Alex', 'reminder', 'mail'],
      [28, 'Sam', 'reminder', 'mail'],
      [42, 'Dana', 'escalation', 'mail'],
    ]);
  });

  it('is asked for no more once it is filed', async () => {
    expect(await travel.told(journeys.logged, 'file-document')).toEqual([[14, 'Alex', 'reminder', 'mail']]);
  });
});

it('tells nothing twice', async () => {
  for (const journey of Object.values(journeys)) {
    const words = await travel.words(journey);
    expect(words).toEqual([...new Set(words)]);
  }
});
