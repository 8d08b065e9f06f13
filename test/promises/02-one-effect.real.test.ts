import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowHandle } from '@temporalio/client';
import { demoSupervisors } from '../../cli/demo/demo-staff.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { addWeeks } from '../../rules/vocabulary/calendar-week.ts';
import { journeyWorkflowId, submitWeek } from '../../workflows/journey/messages.ts';
import { type DraftedWeek, commandLike, draftFirstWeek } from '../journey/drafted-week.ts';
import type { AskedCommand, SentCommand } from '../journey/http-people.ts';
import { type RestartableSite, runRestartableSite } from '../journey/restartable-site.ts';
import { connectToTemporal } from '../support/temporal.ts';
import { count, evidence } from './evidence.ts';

const PARALLEL = 100;
/** A week submitted eight days ago is one that its supervisor is reminded of at once. */
const LATE_BY_DAYS = 8;
/** The server lets ten updates wait in one journey; each of these is one that its run has not seen. */
const STRAIGHT = 10;

type Answered = Pick<SentCommand, 'status' | 'answer'>;

describe('promise 2: the same command has one effect', () => {
  it('however often it comes, before and after a restart of the worker and a new run of the journey', async () => {
    const begun = performance.now();
    await using site = await runRestartableSite({ lateByDays: LATE_BY_DAYS, rollAfterEvents: 60 });
    await using temporal = await connectToTemporal();
    const drafted = await draftFirstWeek(site);
    const handle = temporal.client.workflow.getHandle(journeyWorkflowId(drafted.journey.journeyId));

    const answers = await sendOften(drafted, drafted.submit);
    await site.mailbox.waitFor(1, 60_000);
    await expectOneEffect(site, drafted);

    await site.restartWorker();
    answers.push(...(await sendOften(drafted, drafted.submit)));
    await expectOneEffect(site, drafted);

    await continueAsNew(drafted, handle);
    answers.push(...(await sendOften(drafted, drafted.submit)));
    const straight = await sendStraight(site, drafted, handle);
    await expectOneEffect(site, drafted);

    const [answer, ...others] = new Set(answers.map((answered) => JSON.stringify(answered)));
    expect(others).toEqual([]);
    expect(JSON.parse(answer ?? '')).toMatchObject({ status: 200, answer: straight });

    const refused = await sendAnother(drafted);
    await expectOneEffect(site, drafted);
    const found =
      `${count(answers.length)} posts under one key, ${String(PARALLEL)} at a time, before and after a restart of the ` +
      `worker and a continue-as-new, and ${String(STRAIGHT)} updates past the API: 1 row, 1 audit entry, 1 mail, ` +
      `${count(answers.length)} equal answers; another command under the key: ${refused}`;
    evidence(2, 'same command, one effect', found, null, begun);
  }, 240_000);

  it('of two bodies under one key one is taken, and the other refused', async () => {
    await using site = await runRestartableSite({ lateByDays: 0, rollAfterEvents: 1000 });
    const { cast, journey } = await draftFirstWeek(site);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: PARALLEL }, (_, at) => {
        const exams = [{ exam: at % 2 === 0 ? 'First' : 'Second', passedOn: cast.today }];
        return cast.people.sendAgain(commandLike(cast, `${journey.path}/facts`, key, { exams }));
      }),
    );
    const of = (wanted: number) => answers.filter(({ status }) => status === wanted);
    expect([of(200).length, of(409).length]).toEqual([PARALLEL / 2, PARALLEL / 2]);
    expect(new Set(of(409).map(codeOf))).toEqual(new Set(['KEY_REUSED']));
    expect(new Set(of(200).map((answered) => JSON.stringify(answered))).size).toBe(1);
    expect(await countRows(site, "select 1 from exam where exam in ('First', 'Second')", [])).toBe(1);
  }, 120_000);
});

async function sendOften({ cast }: DraftedWeek, command: AskedCommand): Promise<Answered[]> {
  return Promise.all(Array.from({ length: PARALLEL }, () => cast.people.sendAgain(command)));
}

/** The command has one row, one audit entry, one receipt and one mail; what is on its way is given a moment. */
async function expectOneEffect(site: RestartableSite, { key, cast, journey }: DraftedWeek): Promise<void> {
  await pause(1000);
  const { email } = demoSupervisors(cast.today)[cast.story.supervisor];
  const mails = site.mailbox.mails.filter(({ headerLines }) =>
    headerLines.some((header) => header.key === 'to' && header.line.includes(email)),
  );
  const found = {
    weeklyLogs: await countRows(site, 'select 1 from weekly_log where journey_id = $1', [journey.journeyId]),
    auditEntries: await countRows(site, 'select 1 from audit_entry where command_key = $1', [key]),
    receipts: await countRows(site, 'select 1 from command_receipt where key = $1', [key]),
    reminders: mails.filter(({ subject }) => subject?.includes('weekly log')).length,
  };
  expect(found).toEqual({ weeklyLogs: 1, auditEntries: 1, receipts: 1, reminders: 1 });
}

async function countRows({ databaseUrl }: RestartableSite, sql: string, values: readonly string[]): Promise<number> {
  return withClient(databaseUrl, async (client) => (await client.query(sql, [...values])).rowCount ?? 0);
}

/** Lets the journey go on until its run has ended and another one has begun. */
async function continueAsNew({ cast, journey }: DraftedWeek, handle: WorkflowHandle): Promise<void> {
  const { runId } = await handle.describe();
  for (let steps = 0; (await handle.describe()).runId === runId; steps += 1) {
    if (steps > 60) throw new Error('The journey has not begun a new run after 60 commands.');
    await cast.director.act(`${journey.path}/facts`, { answers: { practicum: 600 + steps } });
  }
}

/** The same command as updates under ids of their own, so that each is carried out anew in the run that goes on. */
async function sendStraight(site: RestartableSite, { body, journey, cast, key }: DraftedWeek, handle: WorkflowHandle) {
  const { superviseeId: actorId, organizationId } = await whoseJourney(site, journey.journeyId);
  expect(actorId).toBe(cast.supervisee.personId);
  const at = site.services.now();
  const command = { organizationId, actorId, key, at, journeyId: journey.journeyId, body };
  const receipts = await Promise.all(
    Array.from({ length: STRAIGHT }, () =>
      handle.executeUpdate(submitWeek, { updateId: randomUUID(), args: [command] }),
    ),
  );
  const [{ subjectId, sentence, recordedAt, madeIds }, ...others] = receipts as [...typeof receipts, never];
  expect(others.map((receipt) => receipt.recordedAt)).toEqual(others.map(() => recordedAt));
  return { subjectId, sentence, recordedAt, madeIds };
}

async function whoseJourney({ databaseUrl }: RestartableSite, journeyId: string) {
  const sql = 'select supervisee_id as "superviseeId", organization_id as "organizationId" from journey where id = $1';
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ superviseeId: string; organizationId: string }>(sql, [journeyId]);
    return rows[0] ?? { superviseeId: '', organizationId: '' };
  });
}

/** Another command under the key of the first one, well formed and not. */
async function sendAnother({ cast, journey, key, body, submit }: DraftedWeek): Promise<string> {
  const otherWeek = `${journey.path}/weeks/${addWeeks(body.week, 1)}/submit`;
  const other = await cast.people.sendAgain({ ...submit, path: otherWeek });
  expect([other.status, codeOf(other)]).toEqual([409, 'KEY_REUSED']);
  const malformed = await cast.people.sendAgain({ ...submit, body: JSON.stringify({ week: 'soon' }) });
  expect([malformed.status, codeOf(malformed)]).toEqual([422, 'INPUT_INVALID']);
  const byOther = await cast.people.sendAgain(
    commandLike(cast, `${journey.path}/facts`, key, { answers: { practicum: 1 } }),
  );
  expect([byOther.status, codeOf(byOther)]).toEqual([409, 'KEY_REUSED']);
  return [other, malformed, byOther].map(({ status }) => String(status)).join(', ');
}

function codeOf({ answer }: Answered): string {
  return (answer as { readonly code: string }).code;
}
