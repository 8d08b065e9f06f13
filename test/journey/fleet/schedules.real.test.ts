import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ScheduleClient, ScheduleNotFoundError } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { listOrganizations } from '../../../db/operations/fleet/list-organizations.ts';
import { findFleetRuns } from '../../../db/views/find-fleet-runs.ts';
import { FLEET_JOBS, type FleetJob } from '../../../rules/vocabulary/fleet.ts';
import { fleetScheduleId } from '../../../workflows/fleet/messages.ts';
import { ensureSchedules } from '../../../worker/schedules/ensure-schedules.ts';
import { createTestDatabase } from '../../support/database.ts';
import { temporalAddress, testKeys, uniqueTaskQueue } from '../../support/temporal.ts';
import { type TestPeople, makePeople } from '../people.ts';
import { runWorkers } from '../workers.ts';
import { openClient } from '../../../temporal/open-client.ts';

describe('the schedules of the fleet jobs', () => {
  const stack = new AsyncDisposableStack();
  const taskQueue = uniqueTaskQueue('journeys');
  let db: Database;
  let schedules: ScheduleClient;
  let people: TestPeople;
  let inNewYork: TestPeople;

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db }));
    // As the worker reaches them.
    schedules = openClient({ connection, namespace: 'default', keys: testKeys() }).schedule;
    people = await makePeople(db);
    inNewYork = await makePeople(db, undefined, 'NY', 'America/New_York');
    stack.defer(async () => void (await ensureSchedules(schedules, taskQueue, [])));
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const ensure = async () => ensureSchedules(schedules, taskQueue, await listOrganizations(db));
  const idOf = (job: FleetJob, { organizationId }: TestPeople = people) =>
    fleetScheduleId(taskQueue, job, organizationId);
  const schedule = (job: FleetJob, of?: TestPeople) => schedules.getHandle(idOf(job, of));
  const runs = () => findFleetRuns(db, people);

  it('are made once for each organization and job, by the clock of its director', async () => {
    const all = [people, inNewYork].flatMap((of) => FLEET_JOBS.map((job) => idOf(job, of))).sort();
    const { made } = await ensure();
    expect([...made].sort()).toEqual(all);
    expect(await ensure()).toEqual({ made: [], changed: [], removed: [] });
    const { spec, policies, action, state } = await schedule('reconcile').describe();
    expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 3_600_000, pauseOnFailure: false });
    expect(spec).toMatchObject({ timezone: 'America/Los_Angeles', jitter: 1_800_000 });
    expect(spec.calendars).toMatchObject([{ hour: [{ start: 3 }], minute: [{ start: 0 }] }]);
    expect(state.paused).toBe(false);
    expect(action).toMatchObject({ workflowType: 'fleetJob', taskQueue, args: [{ job: 'reconcile', dryRun: false }] });
    const digest = await schedule('digest', inNewYork).describe();
    expect(digest.policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 14_400_000 });
    expect(digest.spec).toMatchObject({ timezone: 'America/New_York', calendars: [{ hour: [{ start: 5 }] }] });
    const audit = await schedule('audit', inNewYork).describe();
    expect(audit.spec).toMatchObject({ timezone: 'America/New_York', calendars: [{ hour: [{ start: 4 }] }] });
    for (const at of digest.info.nextActionTimes)
      expect(at.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'America/New_York' })).toBe('Monday');
  }, 60_000);

  it('are brought back to what is wanted, and one that somebody paused stays paused', async () => {
    await schedule('digest').pause('On holiday.');
    await schedule('digest').update((before) => {
      const { memo: _, ...action } = before.action;
      return { ...before, action, spec: { intervals: [{ every: '1 day' }] } };
    });
    expect(await ensure()).toEqual({ made: [], changed: [idOf('digest')], removed: [] });
    const { spec, state } = await schedule('digest').describe();
    expect(spec.timezone).toBe('America/Los_Angeles');
    expect(state).toMatchObject({ paused: true, note: 'On holiday.' });
  }, 60_000);

  it('run when they are triggered, and not a second time meanwhile', async () => {
    await schedule('reconcile').trigger('SKIP');
    await until(async () => (await runs()).length === 1);
    await schedule('reconcile').trigger('SKIP');
    await until(async () => (await schedule('reconcile').describe()).info.numActionsSkippedOverlap === 1);
    await until(async () => (await runs()).every(({ state }) => state === 'done'));
    expect(await runs()).toMatchObject([{ job: 'reconcile', dryRun: false, startedByName: null, found: 1, healed: 1 }]);
  }, 120_000);

  it('are removed with their organization, those of others left alone', async () => {
    const others = uniqueTaskQueue('journeys');
    const [other] = (await ensureSchedules(schedules, others, [{ organizationId: randomUUID(), timeZone: 'UTC' }]))
      .made;
    const left = (await listOrganizations(db)).filter(({ organizationId }) => organizationId === people.organizationId);
    await until(async () => {
      await ensureSchedules(schedules, taskQueue, left);
      return schedule('reconcile', inNewYork)
        .describe()
        .then(() => false)
        .catch((error: unknown) => error instanceof ScheduleNotFoundError);
    });
    await schedule('reconcile').describe();
    await schedules.getHandle(other ?? '').describe();
    await until(async () => {
      await ensureSchedules(schedules, others, []);
      return schedules
        .getHandle(other ?? '')
        .describe()
        .then(() => false)
        .catch((error: unknown) => error instanceof ScheduleNotFoundError);
    });
  }, 60_000);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 40_000; Date.now() < deadline;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to that within 40 seconds.');
}
