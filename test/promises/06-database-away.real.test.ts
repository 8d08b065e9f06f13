import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowHandle } from '@temporalio/client';
import pg from 'pg';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { journeyWorkflowId, recordFacts, submitWeek } from '../../workflows/journey/messages.ts';
import { draftFirstWeek } from '../journey/drafted-week.ts';
import { type RestartableSite, runRestartableSite } from '../journey/restartable-site.ts';
import { given } from '../support/given.ts';
import { layLink } from '../support/link.ts';
import { connectToTemporal } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';

/** How long the database is away. */
const SECONDS = 10;
/** Commands that come while it is away, one after another. */
const COMMANDS = 5;

describe('promise 6: the database goes away in the middle of an activity', () => {
  it('which is tried again; the commands of meanwhile are kept in their order, and the journey goes on', async () => {
    const begun = performance.now();
    await using link = await layLink(Number(new URL(given('TEST_POSTGRES_URL')).port));
    const through = { postgres: link.port };
    await using site = await runRestartableSite({ lateByDays: 0, rollAfterEvents: 1000, through });
    await using temporal = await connectToTemporal();
    const { cast, journey, body } = await draftFirstWeek(site);
    const handle = temporal.client.workflow.getHandle(journeyWorkflowId(journey.journeyId));
    const command = await commandsBy(site, cast.supervisee.personId, journey.journeyId);

    // The week is being written when the way is cut: its audit entry waits for this lock.
    const held = await holdAudit(site);
    const submitted = handle.executeUpdate(submitWeek, { args: [command(body)] });
    await held.waitedFor();
    link.cut();
    await held.release();

    const others = [];
    for (let step = 0; step < COMMANDS; step += 1) {
      const facts = command({ answers: { practicum: 600 + step } });
      others.push(handle.executeUpdate(recordFacts, { args: [facts] }));
      // They reach the server one after another.
      await pause(200);
    }
    for (const until = Date.now() + SECONDS * 1000; Date.now() < until; await pause(1000)) {
      const response = await fetch(new URL('/api/journeys', site.baseUrl), {
        headers: cast.people.sent.at(-1)!.headers,
      });
      expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '3']);
    }
    expect(await trailOf(site, journey.journeyId)).not.toContain('week-submitted');

    link.mend();
    await submitted;
    await Promise.all(others);
    await journey.pageWhen(({ row }) => row.loggedMinutes > 0);
    const trail = (await trailOf(site, journey.journeyId)).slice(-1 - COMMANDS);
    expect(trail).toEqual(['week-submitted', ...Array.from({ length: COMMANDS }, () => 'facts-recorded')]);
    expect(await factsOf(site, journey.journeyId)).toEqual(Array.from({ length: COMMANDS }, (_, step) => 600 + step));
    const events = await failuresOf(handle);
    expect(events.failed).toEqual([]);
    const found =
      `cut while a week was being written, away for ${String(SECONDS)} s, ${count(link.broken)} connections broken: the week and ` +
      `${String(COMMANDS)} commands of meanwhile written once and in their order; ${count(events.all)} events in the history, none a failure`;
    evidence(6, 'database away', found, null, begun);
  }, 180_000);
});

/** Makes commands of one person to one journey. */
async function commandsBy(site: RestartableSite, actorId: string, journeyId: string) {
  const [{ organizationId } = { organizationId: '' }] = await rowsOf<{ organizationId: string }>(
    site,
    'select organization_id as "organizationId" from journey where id = $1',
    [journeyId],
  );
  return <Body>(body: Body) => {
    return { organizationId, actorId, key: randomUUID(), at: site.services.now(), journeyId, body };
  };
}

/** Keeps anybody from adding to the audit trail, as another transaction would, until it is released. */
async function holdAudit({ databaseUrl }: RestartableSite) {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin; lock table audit_entry in share row exclusive mode');
  const waiting = "select 1 from pg_locks where not granted and relation = 'audit_entry'::regclass";
  return {
    async waitedFor() {
      for (let tries = 0; tries < 200; tries += 1) {
        if (((await client.query(waiting)).rowCount ?? 0) > 0) return;
        await pause(50);
      }
      throw new Error('Nobody came to write the week.');
    },
    async release() {
      await client.query('rollback');
      await client.end();
    },
  };
}

/** What happened in the journey, in order. */
async function trailOf(site: RestartableSite, journeyId: string): Promise<string[]> {
  const sql = 'select action from audit_entry where journey_id = $1 order by sequence';
  return (await rowsOf<{ action: string }>(site, sql, [journeyId])).map(({ action }) => action);
}

async function factsOf(site: RestartableSite, journeyId: string): Promise<number[]> {
  const sql = `select (after -> 'answers' ->> 'practicum')::int as answer from audit_entry
    where journey_id = $1 and action = 'facts-recorded' order by sequence desc limit ${String(COMMANDS)}`;
  return (await rowsOf<{ answer: number }>(site, sql, [journeyId])).map(({ answer }) => answer).reverse();
}

async function rowsOf<Row extends object>({ databaseUrl }: RestartableSite, sql: string, values: string[]) {
  return withClient(databaseUrl, async (client) => (await client.query<Row>(sql, values)).rows);
}

/** The events of a history that say that something failed for good. */
async function failuresOf(handle: WorkflowHandle) {
  const { events } = await handle.fetchHistory();
  const failed = (events ?? []).filter(
    (event) => event.workflowExecutionFailedEventAttributes ?? event.activityTaskFailedEventAttributes,
  );
  return { all: events?.length ?? 0, failed: failed.map(({ eventType }) => eventType) };
}
