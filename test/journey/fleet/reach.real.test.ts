import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { fleetRunPageSchema, fleetSchema } from '../../../api/answers/fleet.ts';
import { createOrganization } from '../../../db/operations/organization/create-organization.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { listOrganizations } from '../../../db/operations/fleet/list-organizations.ts';
import { ensureSchedules } from '../../../worker/schedules/ensure-schedules.ts';
import { someone } from '../../db/program.ts';
import { temporalAddress, testKeys } from '../../support/temporal.ts';
import { type HttpPerson, openHttpPeople } from '../http-people.ts';
import { type RunningSite, runSite } from '../running-site.ts';
import { openClient } from '../../../temporal/open-client.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('fleet jobs within reach of people', () => {
  const stack = new AsyncDisposableStack();
  const people = () => openHttpPeople(site.baseUrl);
  let site: RunningSite;
  let director: HttpPerson;
  let supervisor: HttpPerson;
  let organizationId: string;

  beforeAll(async () => {
    site = stack.use(await runSite());
    const { db, settings } = site.services;
    const dana = someone('Dana Director', ['director']);
    const founded = await createOrganization(db, { name: 'Demo', demo: true, director: dana });
    organizationId = founded.organizationId;
    const command = { organizationId, actorId: founded.directorId, key: 'add-a-supervisor', at: site.services.now() };
    const { subjectId } = await addPerson(db, { ...command, body: someone('Sam Supervisor', ['supervisor']) });
    const connection = stack.adopt(await Connection.connect({ address: temporalAddress() }), (open) => open.close());
    const { schedule } = openClient({ connection, namespace: 'default', keys: testKeys() });
    await ensureSchedules(schedule, settings.temporalTaskQueue, await listOrganizations(db));
    stack.defer(async () => void (await ensureSchedules(schedule, settings.temporalTaskQueue, [])));
    director = await people().stepInto(founded.directorId);
    supervisor = await people().stepInto(subjectId);
  }, 300_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it('says when each job runs next, and that nothing has run yet', async () => {
    const { jobs, runs } = await director.ask('/api/fleet/runs', fleetSchema);
    expect(runs).toEqual([]);
    expect(jobs.map(({ job, paused }) => [job, paused])).toEqual([
      ['reconcile', false],
      ['digest', false],
      ['audit', false],
      ['documents', false],
    ]);
    for (const { nextAt } of jobs) expect(Date.parse(nextAt ?? '')).toBeGreaterThan(Date.now());
  }, 60_000);

  it('says from a shell what has drifted apart, with an exit code of its own', async () => {
    const { status, stdout } = await shell('reconcile', '--dry-run', '--organization', organizationId);
    expect(status).toBe(3);
    const [head, finding] = stdout.split('\n');
    expect(head).toMatch(
      new RegExp(`^Nightly check of ${organizationId}, changing nothing: done, looked at \\d+, found 1, done 0\\.$`),
    );
    expect(finding).toMatch(
      /^ {2}Nothing keeps the clocks of a supervisor \(\S+\): expected runs; found nothing runs$/,
    );
  }, 60_000);

  it('lets a director look without changing anything, then heal', async () => {
    for (const dryRun of [true, false]) {
      const { subjectId } = await director.act('/api/fleet/runs', { job: 'reconcile', dryRun });
      await director.askUntil('/api/fleet/runs', fleetSchema, ({ runs }) =>
        runs.some(({ runId, state }) => runId === subjectId && state === 'done'),
      );
      const { findings, startedByName } = await director.ask(`/api/fleet/runs/${subjectId}`, fleetRunPageSchema);
      expect(startedByName).toBe('Dana Director');
      expect(findings).toMatchObject([{ kind: 'clock-not-running', personName: 'Sam Supervisor' }]);
      expect(findings[0]?.healedAt === null).toBe(dryRun);
    }
  }, 120_000);

  it('is nothing for a supervisor', async () => {
    await expect(supervisor.ask('/api/fleet/runs', fleetSchema)).rejects.toThrow();
    await expect(supervisor.act('/api/fleet/runs', { job: 'digest', dryRun: true })).rejects.toThrow();
  });

  it('runs from a shell: finds nothing more, lists the schedules, and says when nobody is there', async () => {
    const looked = await shell('reconcile', '--dry-run', '--json');
    expect(looked.status).toBe(0);
    expect(JSON.parse(looked.stdout)).toMatchObject({ organizationId, dryRun: true, state: 'done', found: 0 });
    const digest = await shell('digest', '--dry-run');
    expect(digest.stdout).toContain(`Monday digest of ${organizationId}, changing nothing: done`);
    const audit = await shell('audit', '--json');
    expect(audit.status).toBe(0);
    expect(JSON.parse(audit.stdout)).toMatchObject({ found: 1, healed: 1, findings: [{ kind: 'head-due' }] });
    const { stdout } = await shell('schedules');
    expect(stdout).toContain(`Nightly check of ${organizationId} (America/Los_Angeles): next 20`);
    expect(stdout).toContain(`Monday digest of ${organizationId} (America/Los_Angeles): next 20`);
    expect((await shell('reconcile', '--organization', 'nobody')).status).toBe(2);
  }, 120_000);

  /** The command as somebody types it, beside the running system. */
  async function shell(...args: readonly string[]): Promise<{ status: number | null; stdout: string }> {
    const { temporalTaskQueue } = site.services.settings;
    const env = { ...process.env, DATABASE_URL: site.databaseUrl, TEMPORAL_ADDRESS: temporalAddress() };
    const child = spawn(process.execPath, [`${root}cli/fleet.ts`, ...args], {
      cwd: root,
      env: { ...env, TEMPORAL_TASK_QUEUE: temporalTaskQueue },
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { status, stdout };
  }
});
