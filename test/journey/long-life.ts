import { setTimeout as pause } from 'node:timers/promises';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { addWeeks, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { type PlainDate, addDays, plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { signTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { readRuns } from './read-runs.ts';
import type { openTimeTravel } from './time-travel.ts';

type Travel = Awaited<ReturnType<typeof openTimeTravel>>;

/** How long a life is led, and how busily. */
export interface LifePlan {
  /** Weeks through which the clock runs. */
  readonly weeks: number;
  /** One week in so many is logged, submitted and signed. */
  readonly every: number;
  /** A run of the journey continues as new after so many events. */
  readonly rollAfterEvents: number;
}

/** What came of a life. */
export interface Life {
  readonly weeks: number;
  readonly weeksLogged: number;
  /** Runs of the workflow, each begun by the one before. */
  readonly runs: number;
  readonly events: number;
  /** The longest history of a run. */
  readonly longestHistory: number;
  /** The largest state that was seen while a week waited for its signature, as JSON. */
  readonly stateBytes: number;
  readonly logLines: number;
  readonly countedMinutes: number;
  /** What the journey keeps as its count, and the same record counted directly. */
  readonly kept: Evaluation | null;
  readonly direct: Evaluation;
}

/**
 * Leads a journey through years in which hours are logged and signed, on a server that skips time.
 * @param look - told how far it is.
 */
export async function liveLong(travel: Travel, plan: LifePlan, look: (weeks: number) => void = () => undefined) {
  const at = await travel.now();
  const journey = await openTestJourney({ ...travel, at, rollAfterEvents: plan.rollAfterEvents });
  const began = plainDate(at.slice(0, 10));
  await beginCounting(journey, at, began);
  let [stateBytes, weeksLogged, renewed] = [0, 0, false];
  for (let weeks = plan.every; weeks <= plan.weeks; weeks += plan.every) {
    await travel.env.sleep(`${String(7 * plan.every)} days`);
    const now = await travel.now();
    const today = plainDate(now.slice(0, 10));
    // A California number ends after six years.
    if (!renewed && weeks >= 260) renewed = await renewRegistration(journey, today, now);
    await signTestWeek(travel.db, journey, addWeeks(weekOf(today), -1), now, async () => {
      // A question may have a run replayed: it is asked every quarter.
      if (weeksLogged % 13 === 0) stateBytes = Math.max(stateBytes, await sizeOfState(journey));
    });
    weeksLogged += 1;
    look(weeks);
  }
  await counted(journey);
  const runs = await readRuns(travel.client, journey.handle.workflowId);
  return { weeks: plan.weeks, weeksLogged, stateBytes, ...runs, ...(await readTotals(travel, journey)) } satisfies Life;
}

async function sizeOfState({ handle }: TestJourney): Promise<number> {
  return Buffer.byteLength(JSON.stringify(await handle.query(messages.journeyState)));
}

/** Waits until the last change is counted; that comes after its answer. */
async function counted({ handle }: TestJourney): Promise<void> {
  while ((await handle.query(messages.journeyState)).uncounted) await pause(200);
  // The count is kept a moment after the journey has asked for it.
  for (let events = 0; ;) {
    const { historyLength } = await handle.describe();
    if (historyLength === events) return;
    events = historyLength;
    await pause(1000);
  }
}

async function renewRegistration(journey: TestJourney, on: PlainDate, at: string): Promise<true> {
  const registrations = [
    { jurisdiction: 'CA', credential: 'AMFT', number: '2', appliedOn: addDays(on, -60), issuedOn: on },
  ];
  await journey.send(messages.recordFacts, journey.command('director', { registrations }, at));
  return true;
}

async function readTotals({ db }: Travel, journey: TestJourney) {
  const { organizationId, directorId: actorId, journeyId } = journey;
  const page = await getJourneyPage(db, { organizationId, actorId }, journeyId);
  const { record } = await readRecord(db, { organizationId, journeyId });
  const asOf = plainDate(page.evaluation?.asOf ?? '');
  const direct = await evaluateRecord({ rulebook: loadRulebook('CA-LMFT'), record, asOf });
  return { kept: page.evaluation, direct, countedMinutes: page.row.countedMinutes, logLines: record.log.length };
}

/** Minutes that a count finds. */
export function countedBy({ ledger }: Evaluation): number {
  return ledger.reduce((sum, row) => sum + row.counted, 0);
}
