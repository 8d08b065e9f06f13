import type { WorkflowHandle } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../db/open-database.ts';
import { type CalendarWeek, addWeeks, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { beginCounting } from '../../journey/begin-counting.ts';
import { signTestWeek } from '../../journey/log-week.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';
import { runWorkers } from '../../journey/workers.ts';
import { createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';

/** What a usual week adds to the history of a journey. */
export interface WeekFigures {
  /** Events of the week that added most: drafted, submitted, signed, counted and shown. */
  readonly eventsPerWeek: number;
  /** Events of each measured week, by kind. */
  readonly weeks: readonly Readonly<Record<string, number>>[];
}

/**
 * Has usual weeks logged, submitted and signed on a real server, each counted before the next step, and counts the events.
 * @param weeks - how many; they end with last week.
 */
export async function measureWeek(weeks: number): Promise<WeekFigures> {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (opened) =>
    opened.close(),
  );
  const { client } = stack.use(await connectToTemporal());
  const taskQueue = uniqueTaskQueue('week');
  stack.use(await runWorkers({ connection, taskQueue, db }));
  const at = new Date().toISOString();
  const journey = await openTestJourney({ client, db, taskQueue, at });
  const today = dateAt(at, 'America/Los_Angeles');
  await beginCounting(journey, at, today);
  await settle(journey.handle);
  const seen: Record<string, number>[] = [];
  for (let back = weeks; back > 0; back -= 1) {
    const week: CalendarWeek = addWeeks(weekOf(today), -back);
    const before = await kindsOf(journey.handle);
    await signTestWeek(db, journey, week, at, () => settle(journey.handle));
    await settle(journey.handle);
    seen.push(countKinds((await kindsOf(journey.handle)).slice(before.length)));
  }
  const totals = seen.map((kinds) => Object.values(kinds).reduce((sum, times) => sum + times, 0));
  return { eventsPerWeek: Math.max(...totals), weeks: seen };
}

/** Waits until nothing is on its way any more: what follows from a command comes after its answer. */
async function settle(handle: WorkflowHandle): Promise<void> {
  for (let length = 0; ;) {
    const { uncounted } = await handle.query(messages.journeyState);
    const { historyLength } = await handle.describe();
    if (!uncounted && historyLength === length) return;
    length = historyLength;
    await pause(1500);
  }
}

async function kindsOf(handle: WorkflowHandle): Promise<string[]> {
  const { events } = await handle.fetchHistory();
  return (events ?? []).map(({ eventType }) => KINDS[Number(eventType)] ?? `kind ${String(eventType)}`);
}

/** The kinds of events that a week makes, as the server numbers them. */
const KINDS: Readonly<Record<number, string>> = {
  5: 'workflow task scheduled',
  6: 'workflow task started',
  7: 'workflow task completed',
  8: 'workflow task timed out',
  10: 'activity scheduled',
  11: 'activity started',
  12: 'activity completed',
  17: 'timer started',
  18: 'timer fired',
  19: 'timer canceled',
  25: 'marker of a local activity',
  40: 'search attributes changed',
  41: 'update accepted',
  43: 'update completed',
};

function countKinds(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
