import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Database } from '../../../../db/open-database.ts';
import { importRecord } from '../../../../db/operations/record/import-record.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { amendWeek } from '../../../../db/operations/week/amend-week.ts';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { returnWeek } from '../../../../db/operations/week/return-week.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../../db/operations/week/submit-week.ts';
import { runtimeUrl } from '../../../../db/runtime-url.ts';
import { findQueue } from '../../../../db/views/find-queue.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { getWeekDraft } from '../../../../db/views/get-week-draft.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, NOW, type Program, someone, WEEK } from '../../program.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { submitAWeek } from '../../submitted-week.ts';

const REASON = 'Tuesday was one hour.';

describe('correcting a signed week', () => {
  test('gives the hours back as drafts of the next version and keeps what was signed to the letter, its signature void', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, journeyId, by } = program;
    const signed = await signAWeek(db, program);
    const receipt = await amendWeek(db, by(superviseeId, body(signed)));
    expect(receipt.sentence).toBe(
      'Toni Trainee reopened the signed week 2026-W47 to correct it, and the signature of Sam Supervisor on version 1 is void: Tuesday was one hour.',
    );
    const acting = { organizationId: program.organizationId, actorId: superviseeId };
    const reopened = await getWeeklyLog(db, acting, signed.weeklyLogId);
    expect(reopened).toMatchObject({ status: 'reopened', version: 1, comment: REASON, lines: [], signature: null });
    expect(reopened.formerVersions).toMatchObject([
      {
        version: 1,
        ended: 'void',
        endedAt: NOW,
        endedByName: 'Toni Trainee',
        reason: REASON,
        lines: signed.lines,
        totalMinutes: 120,
        contentSha256: signed.contentSha256,
        signature: signed.signature,
      },
    ]);
    const { drafts, weeklyLogs } = await getWeekDraft(db, acting, journeyId, WEEK);
    expect(drafts).toMatchObject([{ on: '2026-11-17', minutes: 120 }]);
    // The new version has lines of its own.
    expect(drafts[0]?.id).not.toBe(signed.lines[0]?.id);
    expect(weeklyLogs).toMatchObject([{ status: 'reopened', comment: REASON }]);
    const { caseFile } = await getJourneyPage(db, acting, journeyId);
    expect(caseFile[0]).toMatchObject({
      action: 'week-amended',
      actorName: 'Toni Trainee',
      sentence: receipt.sentence,
    });
  });

  test('takes the hours out of the record at once, and only the signature on the next version brings them back', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, organizationId, by } = program;
    const signed = await signAWeek(db, program);
    const before = await readRecord(db, program);
    expect(before.record.log).toMatchObject([{ signedOn: '2026-11-23' }]);
    await amendWeek(db, by(supervisorId, body(signed)));
    expect((await readRecord(db, program)).record.log[0]).not.toHaveProperty('signedOn');
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    // The void signature stands beside a log that waits, and is not taken for a valid one.
    expect((await readRecord(db, program)).record.log[0]).not.toHaveProperty('signedOn');
    const acting = { organizationId, actorId: supervisorId };
    const again = await getWeeklyLog(db, acting, signed.weeklyLogId);
    expect(again).toMatchObject({ status: 'submitted', version: 2, signature: null, changes: [] });
    await signWeek(db, by(supervisorId, { weeklyLogId: again.weeklyLogId, contentSha256: again.contentSha256 }));
    const after = await readRecord(db, program);
    expect(after.record.log).toMatchObject([{ signedOn: '2026-11-23', minutes: 120 }]);
    // The same hours under another signature are another record: a packet that prints the void one is outdated.
    expect(after.inputSha256).not.toBe(before.inputSha256);
    expect(await getWeeklyLog(db, acting, signed.weeklyLogId)).toMatchObject({
      status: 'signed',
      version: 2,
      signature: { contentSha256: again.contentSha256 },
      formerVersions: [{ version: 1, ended: 'void' }],
    });
  });

  test('shows the supervisor in the queue what has changed since the signature', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, directorId, organizationId, by } = program;
    const signed = await signAWeek(db, program);
    await amendWeek(db, by(directorId, body(signed)));
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program, { minutes: 60 })] }));
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    const change = { on: '2026-11-17', settingName: 'Eastside', activity: 'counseling-individual' };
    const changed = { version: 1, signedAt: NOW, changes: [{ ...change, minutesBefore: 120, minutesNow: 60 }] };
    const acting = { organizationId, actorId: supervisorId };
    expect(await findQueue(db, acting, supervisorId)).toMatchObject([
      { version: 2, changedSinceSigned: changed, flags: expect.arrayContaining(['Changed since it was signed.']) },
    ]);
    // Returned and submitted once more, it is still compared with what was signed.
    await returnWeek(db, by(supervisorId, { weeklyLogId: signed.weeklyLogId, comment: 'And Monday?' }));
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program, { minutes: 45 })] }));
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    const [item] = await findQueue(db, acting, supervisorId);
    expect(item?.changedSinceSigned?.changes).toMatchObject([{ minutesBefore: 120, minutesNow: 45 }]);
    expect((await getWeeklyLog(db, acting, signed.weeklyLogId)).formerVersions).toMatchObject([
      { version: 2, ended: 'returned', reason: 'And Monday?', signature: null, changes: [{ minutesNow: 60 }] },
      { version: 1, ended: 'void', changes: null },
    ]);
  });

  test('is refused to whom the week does not concern, before a signature, of another version, and without a reason', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, organizationId, directorId, by } = program;
    const waiting = await submitAWeek(db, program);
    await expect(amendWeek(db, by(superviseeId, body(waiting)))).rejects.toMatchObject({ code: 'WEEK_NOT_SIGNED' });
    const { weeklyLogId, contentSha256 } = waiting;
    await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
    const add = { organizationId, actorId: directorId, at: NOW, key: 'add-stranger' };
    const { subjectId: stranger } = await addPerson(db, { ...add, body: someone('Sue Else', ['supervisor']) });
    await expect(amendWeek(db, by(stranger, body(waiting)))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const other = by(superviseeId, { ...body(waiting), version: 2 });
    await expect(amendWeek(db, other)).rejects.toMatchObject({ code: 'CONTENT_CHANGED' });
    const silent = by(superviseeId, { ...body(waiting), reason: '  ' });
    await expect(amendWeek(db, silent)).rejects.toMatchObject({ code: 'COMMENT_REQUIRED' });
    expect((await getWeeklyLog(db, by(superviseeId, {}), weeklyLogId)).status).toBe('signed');
  });

  test('happens once for one key, and once for a version', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const signed = await signAWeek(db, program);
    const command = program.by(program.superviseeId, body(signed));
    const first = await amendWeek(db, command);
    expect(await amendWeek(db, { ...command, at: '2026-11-24T18:00:00.000Z' })).toEqual(first);
    await expect(amendWeek(db, program.by(program.supervisorId, body(signed)))).rejects.toMatchObject({
      code: 'WEEK_NOT_SIGNED',
    });
  });

  test('works on a week that came from paper in several parts, one part at a time', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, organizationId, journeyId, by } = program;
    await importTwoParts(db, program);
    const acting = { organizationId, actorId: superviseeId };
    const [first, second] = (await getWeekDraft(db, acting, journeyId, WEEK)).weeklyLogs;
    const bodyOf = ({ weeklyLogId = '' } = {}) => ({ weeklyLogId, version: 1, reason: REASON });
    await amendWeek(db, by(superviseeId, bodyOf(second)));
    await expect(amendWeek(db, by(superviseeId, bodyOf(first)))).rejects.toMatchObject({
      code: 'WEEK_BEING_CORRECTED',
    });
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program, { minutes: 30 })] }));
    const { waiting } = await submitWeek(db, by(superviseeId, { week: WEEK }));
    expect(waiting).toMatchObject([{ weeklyLogId: second?.weeklyLogId, supervisorId }]);
    await amendWeek(db, by(superviseeId, bodyOf(first)));
    const late = by(supervisorId, { weeklyLogId: second?.weeklyLogId ?? '', comment: 'Wait.' });
    await expect(returnWeek(db, late)).rejects.toMatchObject({ code: 'WEEK_BEING_CORRECTED' });
  });

  test('leaves nothing that anybody could change afterwards, and no way to a void signature past the kept version', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const first = await signAWeek(db, program);
    const refused = async (statements: readonly string[]) => {
      for (const url of [adminUrl, runtimeUrl(adminUrl)]) {
        await withClient(url, async (client) => {
          await client.query("select set_config('creditable.organization_id', $1, false)", [program.organizationId]);
          for (const statement of statements)
            await expect(client.query(statement)).rejects.toMatchObject({
              code: expect.stringMatching(/^(CR001|42501|23514)$/),
            });
        });
      }
    };
    await refused(['update signature set voided_at = now()', "update weekly_log set status = 'reopened'"]);
    await amendWeek(db, program.by(program.superviseeId, body(first)));
    await refused([
      'update signature set voided_at = null',
      "update signature set voided_at = now() + interval '1 day'",
      'delete from signature',
      "update weekly_log_version set content = '{}'",
      'delete from weekly_log_version',
      `insert into weekly_log_version select gen_random_uuid(), organization_id, weekly_log_id, 9, submitted_at, content || ' ', content_sha256,
         ended, ended_at, ended_by_id, reason from weekly_log_version`,
    ]);
    await withClient(adminUrl, async (client) => {
      const { rows } = await client.query<{ content: string; sha: string }>(
        'select content, content_sha256 as sha from weekly_log_version',
      );
      expect(rows.map(({ content }) => createHash('sha256').update(content).digest('hex'))).toEqual([
        first.contentSha256,
      ]);
    });
  });

  test('is refused where somebody changed signed hours past the system', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const signed = await signAWeek(db, program);
    await withClient(adminUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query('update log_entry set minutes = 121');
    });
    await expect(amendWeek(db, program.by(program.superviseeId, body(signed)))).rejects.toMatchObject({
      code: 'SIGNATURE_BROKEN',
    });
  });
});

const body = ({ weeklyLogId, version }: { weeklyLogId: string; version: number }) => {
  return { weeklyLogId, version, reason: REASON };
};

async function signAWeek(db: Database, program: Program) {
  const { supervisorId, organizationId, by } = program;
  const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
  await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
  return getWeeklyLog(db, { organizationId, actorId: supervisorId }, weeklyLogId);
}

/** A week that was signed on two days: one part for each. */
async function importTwoParts(db: Database, { settingId, supervisorId, directorId, by }: Program) {
  const entry = (id: string, on: string, signedOn: string) => {
    return { id, on, setting: 's', supervisor: 'p', activity: 'counseling-individual', minutes: 60, signedOn };
  };
  const record = {
    format: 'experience-record/1',
    person: {},
    settings: [{ id: 's', jurisdiction: 'CA' }],
    supervisors: [{ id: 'p', licenses: [] }],
    log: [entry('1', '2026-11-17', '2026-11-18'), entry('2', '2026-11-18', '2026-11-19')],
  } as unknown as Parameters<typeof importRecord>[1]['body']['record'];
  await importRecord(db, by(directorId, { record, settings: { s: settingId }, supervisors: { p: supervisorId } }));
}
