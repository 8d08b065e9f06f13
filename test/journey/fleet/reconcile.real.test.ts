import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { adoptRules } from '../../../db/operations/journey/adopt-rules.ts';
import { recordFacts } from '../../../db/operations/journey/record-facts.ts';
import { withdrawJourney } from '../../../db/operations/journey/withdraw-journey.ts';
import { openRollout } from '../../../db/operations/rollout/open-rollout.ts';
import { findFleetRuns, getFleetRun } from '../../../db/views/find-fleet-runs.ts';
import { getJourneyPage } from '../../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../../db/views/get-weekly-log.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { FLEET_WORKFLOW, type FleetOutcome, fleetWorkflowId } from '../../../workflows/fleet/messages.ts';
import * as messages from '../../../workflows/journey/messages.ts';
import { rolloutState, rolloutWorkflowId } from '../../../workflows/rollout/messages.ts';
import { staffWorkflowId } from '../../../workflows/staff/messages.ts';
import { submissionWorkflowId } from '../../../workflows/submission/messages.ts';
import { whatIsKept } from '../../promises/twice/what-is-kept.ts';
import { newerRules } from '../../rules/support/newer-rules.ts';
import { type TestDatabase, createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';
import { type TestJourney, beginCounting } from '../begin-counting.ts';
import { WEEK_MINUTES, signTestWeek, submitTestWeek } from '../log-week.ts';
import { openTestJourney } from '../open-test-journey.ts';
import { runWorkers } from '../workers.ts';
import { openAnother } from './open-another.ts';

const at = new Date().toISOString();
const today = dateAt(at, 'America/Los_Angeles');
const newer = newerRules(0.5);
/** Each drifts apart in its own way. */
const NAMES = ['phase', 'rules', 'waiting', 'over', 'uncounted', 'words', 'notice', 'application'] as const;
type Name = (typeof NAMES)[number];

describe('the nightly check', () => {
  const stack = new AsyncDisposableStack();
  const taskQueue = uniqueTaskQueue('journeys');
  const ids = {} as Record<Name, string>;
  let database: TestDatabase;
  let db: Database;
  let client: Client;
  let journey: TestJourney;
  let waitingLogId: string;
  let rolloutId: string;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db, presentRules: () => newer }));
    journey = await openTestJourney({ db, client, taskQueue, at });
    await beginCounting(journey, at, today);
    await signTestWeek(db, journey, weekOf(addDays(today, -14)), at);
    waitingLogId = (await submitTestWeek(db, journey, weekOf(addDays(today, -7)), at)).weeklyLogId;
    for (const name of NAMES) ids[name] = (await openAnother({ db, client, taskQueue }, journey, name)).journeyId;
    for (const id of [journey.journeyId, ...Object.values(ids)]) await counted(id);
  }, 300_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const acting = () => ({ organizationId: journey.organizationId, actorId: journey.directorId });
  const stateOf = (journeyId: string) =>
    client.workflow.getHandle(messages.journeyWorkflowId(journeyId)).query(messages.journeyState);
  const by = <Body>(journeyId: string, body: Body) => {
    return { ...acting(), journeyId, key: randomUUID(), at: new Date().toISOString(), body };
  };
  const asOwner = (sql: string, values: readonly unknown[]) =>
    withClient(database.adminUrl, async (admin) => {
      expect((await admin.query(sql, [...values])).rowCount).toBeGreaterThan(0);
    });

  async function counted(journeyId: string): Promise<void> {
    await until(async () => {
      const { nextLookAt, uncounted } = await stateOf(journeyId);
      return nextLookAt !== undefined && !uncounted;
    });
  }

  async function run(dryRun: boolean): Promise<FleetOutcome> {
    const runId = randomUUID();
    const start = { organizationId: journey.organizationId, job: 'reconcile', dryRun, runId } as const;
    const options = { workflowId: fleetWorkflowId(runId), taskQueue, args: [start] };
    return (await client.workflow.execute(FLEET_WORKFLOW, options)) as FleetOutcome;
  }

  /** What a run found, as `kind name`, in order. */
  async function found(dryRun: boolean): Promise<string[]> {
    const { runId, state } = await run(dryRun);
    expect(state).toBe('done');
    const { findings } = await getFleetRun(db, acting(), runId);
    expect(findings.filter(({ failure }) => failure !== null)).toEqual([]);
    expect(findings.every(({ healedAt }) => (healedAt === null) === dryRun)).toBe(true);
    return findings.map(({ kind, personName }) => `${kind} ${personName ?? ''}`.trim()).sort();
  }

  /** All rows but those of the runs themselves, and how long each history is. */
  async function everything(): Promise<unknown> {
    const place = { adminUrl: database.adminUrl, mails: [], packetFolder: join(tmpdir(), 'none') };
    const { rows } = await whatIsKept({ ...place, organizationId: journey.organizationId });
    const { fleet_run: _run, fleet_finding: _finding, ...others } = rows;
    const workflows = [journey.journeyId, ...Object.values(ids)].map(messages.journeyWorkflowId);
    const lengths = await Promise.all(
      workflows.map(async (id) => {
        const { runId, historyLength, status } = await client.workflow.getHandle(id).describe();
        return [id, runId, historyLength, status.name];
      }),
    );
    return { others, lengths };
  }

  it('starts the clocks of a supervisor that nothing keeps, and finds nothing else', async () => {
    expect(await found(false)).toEqual(['clock-not-running Sam Supervisor']);
    expect(await found(true)).toEqual([]);
    expect((await client.workflow.getHandle(staffWorkflowId(journey.supervisorId)).describe()).status.name).toBe(
      'RUNNING',
    );
  }, 120_000);

  /** Each kind of drift, made by hand. */
  async function drift(): Promise<void> {
    await journey.handle.terminate('by hand');
    await asOwner("update journey set phase = 'ready' where id = $1", [ids.phase]);
    await adoptRules(db, by(ids.rules, { sha256: newer.sha256, reason: 'By hand.' }), () => newer);
    await asOwner(
      `insert into weekly_log select (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'journey_id', $2::text))).*
       from weekly_log w where w.id = $1`,
      [waitingLogId, ids.waiting],
    );
    await withdrawJourney(db, by(ids.over, { reason: 'By hand.' }));
    await recordFacts(db, by(ids.uncounted, { exams: [{ exam: 'law-and-ethics', passedOn: addDays(today, -30) }] }));
    await asOwner(
      `insert into obligation (id, organization_id, scope_id, journey_id, key, kind, subject_id, owner_id, began_on, sentence, found_at, next_at)
       select gen_random_uuid(), organization_id, id, id, 'log-hours:by-hand', 'log-hours', id, supervisee_id, '2026-01-01', 'By hand.', now(), now() - interval '3 hours' from journey where id = $1`,
      [ids.words],
    );
    await asOwner(
      `insert into obligation (id, organization_id, scope_id, journey_id, key, kind, subject_id, owner_id, began_on, sentence, found_at, next_at)
       select gen_random_uuid(), organization_id, id, null, 'renew-credential:by-hand', 'renew-credential', id, id, '2026-01-01', 'By hand.', now(), now() - interval '3 hours' from person where id = $1`,
      [journey.supervisorId],
    );
    await asOwner(
      `insert into notice (id, organization_id, scope_id, journey_id, obligation_id, rung, recipient_id, tone, subject, text, html, due_at, stored_at)
       select gen_random_uuid(), organization_id, id, id, 'by-hand', 0, supervisee_id, 'reminder', 'By hand', 'By hand.', '<p>By hand.</p>', now() - interval '3 hours', now() - interval '3 hours' from journey where id = $1`,
      [ids.notice],
    );
    await asOwner(
      `insert into notice (id, organization_id, scope_id, journey_id, obligation_id, rung, recipient_id, tone, subject, text, html, due_at, stored_at)
       select gen_random_uuid(), organization_id, organization_id, null, 'by-hand', 0, id, 'reminder', 'By hand', 'By hand.', '<p>By hand.</p>', now() - interval '3 hours', now() - interval '3 hours' from person where id = $1`,
      [journey.directorId],
    );
    await asOwner(
      `insert into submission (id, organization_id, journey_id, number, opened_at) select gen_random_uuid(), organization_id, id, 1, now() from journey where id = $1`,
      [ids.application],
    );
    const asked = by('', { license: 'CA-LMFT' as const, reason: 'The law changed.' });
    rolloutId = (await openRollout(db, asked, newer)).subjectId;
  }

  const EXPECTED = [
    'application-differs application',
    'application-not-running application',
    'journey-not-ended over',
    'journey-not-running Alex Associate',
    'notice-unsent',
    'notice-unsent notice',
    'phase-differs phase',
    'rollout-not-running',
    'rules-differ rules',
    'uncounted rules',
    'uncounted uncounted',
    'waiting-differs waiting',
    'word-overdue Sam Supervisor',
    'word-overdue words',
  ];

  it('finds each kind of drift in a dry run, and changes nothing', async () => {
    await drift();
    const before = await everything();
    expect(await found(true)).toEqual(EXPECTED);
    expect(await everything()).toEqual(before);
  }, 120_000);

  it('heals them once, also when two runs begin at once, and finds nothing afterwards', async () => {
    const both = await Promise.all([run(false), run(false)]);
    expect(both.map(({ state }) => state).sort()).toEqual(['done', 'skipped']);
    const done = both.find(({ state }) => state === 'done');
    const { findings } = await getFleetRun(db, acting(), done?.runId ?? '');
    expect(findings.map(({ kind, personName }) => `${kind} ${personName ?? ''}`.trim()).sort()).toEqual(EXPECTED);
    expect(findings.filter(({ healedAt }) => healedAt === null)).toEqual([]);
    await until(async () => (await found(true)).length === 0);
  }, 240_000);

  it('goes on with a journey that was started again from its rows alone, as if nothing had been', async () => {
    const state = await stateOf(journey.journeyId);
    expect(state.waiting.map(({ weeklyLogId }) => weeklyLogId)).toEqual([waitingLogId]);
    expect(state.changes).toBeGreaterThan(0);
    const { weeklyLogId, contentSha256 } = await getWeeklyLog(db, acting(), waitingLogId);
    await journey.send(messages.signWeek, journey.command('supervisor', { weeklyLogId, contentSha256 }, at));
    const page = () => getJourneyPage(db, acting(), journey.journeyId);
    await until(async () => (await page()).row.countedMinutes === 2 * WEEK_MINUTES);
    expect((await page()).row.phase).toBe('accumulating');
  }, 120_000);

  it('left what it healed as it should be', async () => {
    expect((await stateOf(ids.rules)).rulebook.sha256).toBe(newer.sha256);
    expect((await stateOf(ids.waiting)).waiting).toHaveLength(1);
    expect((await stateOf(ids.application)).submissionId).toBeDefined();
    const status = async (id: string) => (await client.workflow.getHandle(id).describe()).status.name;
    expect(await status(messages.journeyWorkflowId(ids.over))).toBe('COMPLETED');
    expect(await status(submissionWorkflowId(ids.application))).toBe('RUNNING');
    expect(await client.workflow.getHandle(rolloutWorkflowId(rolloutId)).query(rolloutState)).toBe('previewed');
    await withClient(database.adminUrl, async (admin) => {
      const { rows } = await admin.query("select sent_at from notice where obligation_id = 'by-hand'");
      expect(rows).toEqual([{ sent_at: expect.any(Date) }, { sent_at: expect.any(Date) }]);
    });
  }, 60_000);

  it('gives up a run that was ended from outside, so that it is in nobody’s way', async () => {
    await asOwner(
      `insert into fleet_run (id, organization_id, job, dry_run, state, workflow_id, started_at) values (gen_random_uuid(), $1, 'reconcile', false, 'running', 'fleet/ended-from-outside', now())`,
      [journey.organizationId],
    );
    expect((await run(false)).state).toBe('done');
    const runs = await findFleetRuns(db, acting());
    expect(runs.filter(({ state }) => state === 'given-up')).toHaveLength(1);
    expect(runs.filter(({ state }) => state === 'running')).toEqual([]);
  }, 120_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('It did not come to that within a minute and a half.');
}
