import { describe, expect, it } from '@jest/globals';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { addWeeks, startOfWeek, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays, plainDate } from '../../rules/vocabulary/plain-date.ts';
import * as messages from '../../workflows/journey/messages.ts';
import { type TestJourney, beginCounting } from './begin-counting.ts';
import { WEEK_MINUTES, signTestWeek } from './log-week.ts';
import { openTestJourney } from './open-test-journey.ts';
import { openTimeTravel } from './time-travel.ts';

const YEARS = 10;
/** One week in four is logged, so that ten years take a minute or two; the clock runs through all of them. */
const EVERY = 4;

type Travel = Awaited<ReturnType<typeof openTimeTravel>>;

describe('a journey of ten years', () => {
  it('continues as new many times, keeps its state small, and its totals equal a direct count', async () => {
    await using travel = await openTimeTravel();
    const at = await travel.now();
    const journey = await openTestJourney({ ...travel, at, rollAfterEvents: 300 });
    const began = plainDate(at.slice(0, 10));
    await beginCounting(journey, at, began);
    const firstRun = (await journey.handle.describe()).runId;
    let week = weekOf(began);
    for (let weeks = 0; weeks < YEARS * 52; weeks += EVERY) {
      // The week is logged on the Monday after it.
      await signTestWeek(travel.db, journey, week, `${addDays(startOfWeek(week), 8)}T18:00:00.000Z`);
      if (weeks === (YEARS * 52) / 2) await renewRegistration(journey, startOfWeek(week));
      await travel.env.sleep(`${String(7 * EVERY)} days`);
      week = addWeeks(week, EVERY);
    }
    const { runId, historyLength } = await journey.handle.describe();
    expect(runId).not.toBe(firstRun);
    expect(historyLength).toBeLessThan(1000);
    const state = await journey.handle.query(messages.journeyState);
    expect(JSON.stringify(state).length).toBeLessThan(50_000);
    await assertTotals(travel, journey);
  }, 600_000);
});

/** A California number ends after six years; a second one is issued in time. */
async function renewRegistration(journey: TestJourney, on: PlainDate): Promise<void> {
  const registrations = [
    { jurisdiction: 'CA', credential: 'AMFT', number: '2', appliedOn: addDays(on, -60), issuedOn: on },
  ];
  await journey.send(messages.recordFacts, journey.command('director', { registrations }, `${on}T18:00:00.000Z`));
}

async function assertTotals({ db }: Travel, journey: TestJourney): Promise<void> {
  const { organizationId, directorId: actorId, journeyId } = journey;
  const page = await getJourneyPage(db, { organizationId, actorId }, journeyId);
  const { record } = await readRecord(db, { organizationId, journeyId });
  expect(record.log).toHaveLength((YEARS * 52 * 4) / EVERY);
  const asOf = plainDate(page.evaluation?.asOf ?? '');
  const direct = await evaluateRecord({ rulebook: loadRulebook('CA-LMFT'), record, asOf });
  expect(page.evaluation).toEqual(direct);
  const counted = direct.ledger.reduce((sum, row) => sum + row.counted, 0);
  expect(page.row.countedMinutes).toBe(counted);
  // Six years of one week in four, twelve hours each: older hours are lost, the younger all count.
  expect(counted).toBeGreaterThan(70 * WEEK_MINUTES);
}
