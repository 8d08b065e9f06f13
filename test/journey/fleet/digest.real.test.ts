import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { Temporal } from 'temporal-polyfill';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { addPerson } from '../../../db/operations/person/add-person.ts';
import { getFleetRun } from '../../../db/views/find-fleet-runs.ts';
import { findNotices } from '../../../db/views/find-notices.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { FLEET_WORKFLOW, fleetWorkflowId } from '../../../workflows/fleet/messages.ts';
import { type Program, foundProgram, someone } from '../../db/program.ts';
import { submitAWeek } from '../../db/submitted-week.ts';
import { whatIsKept } from '../../promises/twice/what-is-kept.ts';
import { type TestDatabase, createTestDatabase } from '../../support/database.ts';
import { type TestMailbox, startMailbox } from '../../support/smtp.ts';
import { connectToTemporal, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';
import { runWorkers } from '../workers.ts';

/** A zone in which it is past ten in the morning and not yet night, and one in which that day has not come to nine yet. */
const afternoon = zoneAhead(Math.min(14, 20 - (Temporal.Now.zonedDateTimeISO('UTC').hour % 20)));
const night = zoneAhead(-12);

describe('the Monday digest', () => {
  const stack = new AsyncDisposableStack();
  const taskQueue = uniqueTaskQueue('journeys');
  let database: TestDatabase;
  let db: Database;
  let client: Client;
  let mailbox: TestMailbox;
  let program: Program;
  let sleeperId: string;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    ({ client } = stack.use(await connectToTemporal()));
    mailbox = stack.use(await startMailbox());
    const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (open) =>
      open.close(),
    );
    stack.use(await runWorkers({ connection, taskQueue, db, smtpUrl: mailbox.url }));
    program = await foundProgram(db);
    await submitAWeek(db, program);
    const { directorId, superviseeId, supervisorId, by } = program;
    await addPerson(db, by(directorId, someone('Quinn Quiet', ['supervisee'])));
    sleeperId = (await addPerson(db, by(directorId, someone('Nico Night', ['supervisor'])))).subjectId;
    await asOwner('update person set time_zone = case when id = $1 then $2 else $3 end', [sleeperId, night, afternoon]);
    const today = dateAt(new Date().toISOString(), afternoon);
    await owe('log-hours', superviseeId, addDays(today, -3));
    await owe('answer-deficiency', superviseeId, today);
    await owe('sign-week', supervisorId, null, "now() - interval '1 day'");
    await owe('evaluate-supervisee', sleeperId, addDays(today, -1));
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const asOwner = (sql: string, values: readonly unknown[]) =>
    withClient(database.adminUrl, (admin) => admin.query(sql, [...values]));
  const owe = (kind: string, ownerId: string, dueOn: string | null, endedAt = 'null') =>
    asOwner(
      `insert into obligation (id, organization_id, scope_id, journey_id, key, kind, subject_id, owner_id, began_on, due_on, sentence, found_at, ended_at)
       values (gen_random_uuid(), $1, $2, $2, $3, $4, 'x', $5, '2026-01-01', $6, 'Something.', now(), ${endedAt})`,
      [program.organizationId, program.journeyId, randomUUID(), kind, ownerId, dueOn],
    );
  const acting = () => ({ organizationId: program.organizationId, actorId: program.directorId });
  const everything = async () => {
    const place = { adminUrl: database.adminUrl, mails: mailbox.mails, packetFolder: join(tmpdir(), 'none') };
    const { rows, mails } = await whatIsKept({ ...place, organizationId: program.organizationId });
    const { fleet_run: _run, fleet_finding: _finding, ...others } = rows;
    return { others, mails };
  };

  async function start(dryRun: boolean): Promise<string> {
    const runId = randomUUID();
    const args = [{ organizationId: program.organizationId, job: 'digest', dryRun, runId }];
    const handle = await client.workflow.start(FLEET_WORKFLOW, { workflowId: fleetWorkflowId(runId), taskQueue, args });
    stack.defer(async () => void (await handle.terminate('the test is over').catch(() => undefined)));
    await until(async () => (await run(runId))?.state === 'done');
    return runId;
  }
  const run = (runId: string) => getFleetRun(db, acting(), runId).catch(() => null);
  const letters = async (runId: string) =>
    Object.fromEntries(((await run(runId))?.findings ?? []).map(({ personName, found }) => [personName, found]));

  const EXPECTED = {
    'Dana Director': 'Your week: 2 past due, 1 due, 1 to sign',
    'Sam Supervisor': 'Your week: 1 to sign',
    'Toni Trainee': 'Your week: 1 past due, 1 due',
    'Nico Night': 'Your week: 1 past due',
  };

  it('says in a dry run who would be told what, and tells nobody', async () => {
    const before = await everything();
    expect(await letters(await start(true))).toEqual(EXPECTED);
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('tells everybody who has something open, in counts and links, and those who sleep only in the morning', async () => {
    expect(await letters(await start(false))).toEqual(EXPECTED);
    await until(() => Promise.resolve(mailbox.mails.length === 3));
    const subjects = mailbox.mails.map(({ subject }) => subject).sort();
    const { 'Nico Night': _, ...awake } = EXPECTED;
    expect(subjects).toEqual(Object.values(awake).sort());
    const text = mailbox.mails.find(({ subject }) => subject === EXPECTED['Dana Director'])?.text ?? '';
    expect(text).toContain('2 things past due. http://localhost:3000/cohort');
    expect(text).toContain('1 letter of a board waits for an answer, the first by');
    expect(text).toContain('1 supervisor gets no new supervisees until they have signed. http://localhost:3000/people');
    expect(text).not.toContain('Toni');
    const [inbox] = await findNotices(db, acting(), sleeperId);
    expect(inbox).toMatchObject({ subject: EXPECTED['Nico Night'], journeyId: null });
  }, 60_000);

  it('tells nobody twice in a week', async () => {
    const before = await everything();
    const runId = await start(false);
    expect(await letters(runId)).toEqual({});
    expect(await everything()).toEqual(before);
  }, 60_000);
});

/** A zone without clock changes; the names of these count the other way round. */
function zoneAhead(hours: number): string {
  return `Etc/GMT${hours > 0 ? '-' : '+'}${String(Math.abs(hours))}`;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 40_000; Date.now() < deadline;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to that within 40 seconds.');
}
