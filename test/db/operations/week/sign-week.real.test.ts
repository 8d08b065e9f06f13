import { describe, expect, test } from '@jest/globals';
import { runtimeUrl } from '../../../../db/runtime-url.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import { findQueue } from '../../../../db/views/find-queue.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, LICENSED, NOW, someone } from '../../program.ts';
import { submitAWeek } from '../../submitted-week.ts';

describe('signing a week', () => {
  test('keeps who signed, when, what it declares and the hash of the content', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { supervisorId, organizationId, by } = program;
    const log = await submitAWeek(db, program);
    const acting = { organizationId, actorId: supervisorId };
    expect(await findQueue(db, acting, supervisorId)).toMatchObject([
      { weeklyLogId: log.weeklyLogId, totalMinutes: 120, flags: ['No supervision is logged in this week.'] },
    ]);
    await signWeek(db, by(supervisorId, { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 }));
    expect(await getWeeklyLog(db, acting, log.weeklyLogId)).toMatchObject({
      status: 'signed',
      contentSha256: log.contentSha256,
      signature: {
        signerName: 'Sam Supervisor',
        signedAt: NOW,
        statement: log.statement,
        contentSha256: log.contentSha256,
        origin: 'here',
      },
    });
    expect(await findQueue(db, acting, supervisorId)).toEqual([]);
  });

  test('happens once: of many signatures at the same moment one wins and the others are told', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
    const tries = Array.from({ length: 10 }, () =>
      signWeek(db, program.by(program.supervisorId, { weeklyLogId, contentSha256 })),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => (reason as { code: string }).code);
    expect(new Set(refusals)).toEqual(new Set(['WEEK_ALREADY_SIGNED']));
  });

  test('is refused to the supervisee, to another supervisor, and when the content is not what was shown', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, directorId, organizationId, by } = program;
    const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
    const { subjectId: stranger } = await addPerson(db, {
      organizationId,
      actorId: directorId,
      at: NOW,
      key: 'add-stranger',
      body: someone('Sue Else', ['supervisor'], LICENSED),
    });
    const body = { weeklyLogId, contentSha256 };
    await expect(signWeek(db, by(superviseeId, body))).rejects.toMatchObject({ code: 'OWN_HOURS' });
    await expect(signWeek(db, by(stranger, body))).rejects.toMatchObject({
      code: 'NOT_THE_SUPERVISOR',
      details: { supervisor: 'Sam Supervisor' },
    });
    await expect(signWeek(db, by(supervisorId, { ...body, contentSha256: 'f'.repeat(64) }))).rejects.toMatchObject({
      code: 'CONTENT_CHANGED',
    });
  });

  test('makes it unchangeable, for the running system by its rights and for everybody by the table itself', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
    await signWeek(db, program.by(program.supervisorId, { weeklyLogId, contentSha256 }));
    const statements = [
      'update log_entry set minutes = 999',
      'update log_entry set weekly_log_id = null',
      'delete from log_entry',
      "update weekly_log set status = 'returned'",
      'delete from weekly_log',
      "update signature set statement = ''",
      'delete from signature',
      "update audit_entry set sentence = ''",
      'delete from audit_entry',
      'delete from command_receipt',
      'truncate signature',
    ];
    for (const url of [adminUrl, runtimeUrl(adminUrl)]) {
      await withClient(url, async (client) => {
        await client.query("select set_config('creditable.organization_id', $1, false)", [program.organizationId]);
        // A superuser may empty a table; nobody else can.
        for (const statement of url === adminUrl ? statements.slice(0, -1) : statements) {
          await expect(client.query(statement)).rejects.toMatchObject({
            code: expect.stringMatching(/^(CR001|42501)$/),
          });
        }
      });
    }
  });
});
