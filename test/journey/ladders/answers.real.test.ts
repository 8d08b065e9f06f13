import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { delegateObligation } from '../../../db/operations/obligation/delegate-obligation.ts';
import { endSnooze } from '../../../db/operations/obligation/end-snooze.ts';
import { liftFreeze } from '../../../db/operations/obligation/lift-freeze.ts';
import { restoreFreeze } from '../../../db/operations/obligation/restore-freeze.ts';
import { snoozeObligation } from '../../../db/operations/obligation/snooze-obligation.ts';
import { takeBackObligation } from '../../../db/operations/obligation/take-back-obligation.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { findObligations } from '../../../db/views/find-obligations.ts';
import { addWeeks, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { submitTestWeek } from '../log-week.ts';
import { underSupervisor } from './add-colleague.ts';
import { beginRegistered } from './begin-registered.ts';
import { type Deed, type LadderTravel, nextMonday, openLadderTravel } from './ladder-travel.ts';

type Names = 'resting' | 'awake' | 'handed' | 'givenBack' | 'lifted';

let travel: LadderTravel;
let journeys: Record<Names, TestJourney>;
/** What became of new agreements, proposed one after another under a supervisor. */
const proposed: unknown[] = [];

beforeAll(async () => {
  travel = await openLadderTravel({ start: nextMonday });
  const at = await travel.now();
  journeys = {
    resting: await unsigned(at),
    awake: await unsigned(at),
    handed: await endingSupervision(at),
    givenBack: await endingSupervision(at),
    lifted: await unsigned(at),
  };
  await travel.live(deedsOf(journeys), 45);
}, 600_000);

afterAll(async () => travel[Symbol.asyncDispose]());

/** A journey in California with a week that nobody signs. */
async function unsigned(at: string): Promise<TestJourney> {
  const journey = await travel.open();
  await beginCounting(journey, at, travel.first);
  await submitTestWeek(travel.db, journey, addWeeks(weekOf(travel.first), -1), at);
  return journey;
}

/** A journey in Texas whose supervision ends ten days after the first: a form is due thirty days later. */
async function endingSupervision(at: string): Promise<TestJourney> {
  const { first, open, db } = travel;
  const licenses = [{ jurisdiction: 'TX', license: 'LPC-S', issuedOn: addDays(first, -4000) }];
  const named = { name: 'Sid Supervisor', licenses };
  const journey = await underSupervisor(db, await open({ license: 'TX-LPC' }), at, named);
  await beginRegistered(journey, at, first, { jurisdiction: 'TX', credential: 'LPC-Associate' }, addDays(first, 10));
  return journey;
}

function deedsOf({ resting, awake, handed, givenBack, lifted }: typeof journeys): Deed[] {
  const { db, first } = travel;
  const reason = 'On a course until Friday';
  const rest = (journey: TestJourney, day: number) => (at: string) =>
    answer(journey, 'sign-week', journey.supervisorId, at, (command) =>
      snoozeObligation(db, { ...command, body: { ...command.body, until: addDays(first, day), reason } }),
    );
  const hand = (journey: TestJourney) => (at: string) =>
    answer(journey, 'meet-deadline', journey.supervisorId, at, (command) =>
      delegateObligation(db, { ...command, body: { ...command.body, personId: journey.directorId, reason } }),
    );
  const freeze = (journey: TestJourney, at: string, lift: boolean) =>
    answer(journey, 'sign-week', journey.directorId, at, (command) =>
      lift ? liftFreeze(db, { ...command, body: { ...command.body, reason } }) : restoreFreeze(db, command),
    );
  const propose = async (at: string) => proposed.push(await outcomeOf(proposeAgain(lifted, at)));
  return [
    [31, propose],
    [32, (at) => freeze(lifted, at, true)],
    [33, propose],
    [34, (at) => freeze(lifted, at, false)],
    [35, propose],
    [8, rest(resting, 12)],
    [8, rest(awake, 13)],
    [11, (at) => answer(awake, 'sign-week', awake.supervisorId, at, (command) => endSnooze(db, command))],
    [12, hand(handed)],
    [12, hand(givenBack)],
    [
      20,
      (at) =>
        answer(givenBack, 'meet-deadline', givenBack.directorId, at, (command) => takeBackObligation(db, command)),
    ],
  ];
}

function proposeAgain(journey: TestJourney, at: string) {
  const { supervisorId, settingId } = journey;
  // Each begins on another day, since the same one is proposed once.
  const body = { supervisorId, settingId, from: addDays(travel.first, proposed.length) };
  return journey.send(messages.proposeAgreement, journey.command('director', body, at));
}

function outcomeOf(made: Promise<unknown>): Promise<unknown> {
  return made.then(
    () => 'done',
    (failure: { cause?: { type?: string } }) => failure.cause?.type,
  );
}

/** Answers the one obligation of a kind, as the API does: the change first, then everybody concerned is told. */
async function answer(
  journey: TestJourney,
  kind: ObligationKind,
  actorId: string,
  at: string,
  send: (command: {
    organizationId: string;
    actorId: string;
    key: string;
    at: string;
    body: { obligationId: string };
  }) => Promise<unknown>,
): Promise<void> {
  const { organizationId, handle } = journey;
  const asked = { personId: null, kind, reached: null, page: 1 };
  const { obligations } = await findObligations(travel.db, { organizationId, actorId }, asked, at);
  const obligationId = obligations[0]?.obligationId ?? '';
  await send({ organizationId, actorId, key: randomUUID(), at, body: { obligationId } });
  await handle.signal(messages.lookAgain);
}

async function textsTo({ organizationId }: TestJourney, personId: string): Promise<readonly string[]> {
  const notices = await findNotices(travel.db, { organizationId, actorId: personId }, personId);
  // What is said of documents is another matter.
  const ofOthers = notices.filter(({ subject }) => !subject.includes('document'));
  return ofOthers.map(({ text }) => text.replaceAll(/\s+/g, ' '));
}

describe('a reminder that rests', () => {
  it('comes on the day named, and those above are told as ever', async () => {
    expect(await travel.told(journeys.resting, 'sign-week')).toEqual([
      [7, 'Sam', 'reminder', 'mail'],
      [12, 'Sam', 'reminder', 'text'],
      [14, 'Dana', 'escalation', 'mail'],
      [21, 'Dana', 'escalation', 'mail'],
      [30, 'Dana', 'decision', 'mail'],
    ]);
  });

  it('is seen by those above, with its reason', async () => {
    const texts = await textsTo(journeys.resting, journeys.resting.directorId);
    expect(texts[0]).toMatch(/Sam Supervisor asked for no reminders before \w+ \d+, \d+: On a course until Friday\./);
  });

  it('comes at once when the wish is taken back', async () => {
    expect(await travel.told(journeys.awake, 'sign-week')).toEqual([
      [7, 'Sam', 'reminder', 'mail'],
      [11, 'Sam', 'reminder', 'text'],
      [14, 'Dana', 'escalation', 'mail'],
      [21, 'Dana', 'escalation', 'mail'],
      [30, 'Dana', 'decision', 'mail'],
    ]);
  });
});

describe('what is handed over', () => {
  it('is told to whoever took it over, at once and from then on', async () => {
    expect(await travel.told(journeys.handed, 'meet-deadline')).toEqual([
      [10, 'Sid', 'reminder', 'mail'],
      [12, 'Dana', 'reminder', 'mail'],
      [25, 'Dana', 'reminder', 'mail'],
      [33, 'Dana', 'reminder', 'mail'],
      [38, 'Dana', 'escalation', 'mail'],
      [41, 'Dana', 'decision', 'mail'],
    ]);
    const texts = await textsTo(journeys.handed, journeys.handed.directorId);
    expect(texts.at(-1)).toContain('Sid Supervisor handed it to you: On a course until Friday.');
  });

  it('is with its owner again once it is given back', async () => {
    expect(await travel.told(journeys.givenBack, 'meet-deadline')).toEqual([
      [10, 'Sid', 'reminder', 'mail'],
      [12, 'Dana', 'reminder', 'mail'],
      [20, 'Sid', 'reminder', 'mail'],
      [25, 'Sid', 'reminder', 'mail'],
      [33, 'Sid', 'reminder', 'mail'],
      [38, 'Sid', 'reminder', 'mail'],
      [38, 'Dana', 'escalation', 'mail'],
      [41, 'Dana', 'decision', 'mail'],
    ]);
  });
});

describe('a freeze of new assignments', () => {
  it('lets an agreement be proposed once it is lifted, and refuses again once it is put back', () => {
    expect(proposed).toEqual(['ASSIGNMENTS_FROZEN', 'done', 'ASSIGNMENTS_FROZEN']);
  });
});

it('tells nothing twice', async () => {
  for (const journey of Object.values(journeys)) {
    const words = await travel.words(journey);
    expect(words).toEqual([...new Set(words)]);
  }
});
