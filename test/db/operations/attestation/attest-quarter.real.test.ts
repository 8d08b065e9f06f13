import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../../db/open-database.ts';
import { attestQuarter } from '../../../../db/operations/attestation/attest-quarter.ts';
import { amendWeek } from '../../../../db/operations/week/amend-week.ts';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../../db/operations/week/submit-week.ts';
import { findOwnQuarters, findQuartersOf } from '../../../../db/views/find-quarters.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import { type CalendarWeek, startOfWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { attestationState } from '../../../../rules/vocabulary/attestation.ts';
import { addDays, plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { countHalf } from '../../count-half.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, type Program } from '../../program.ts';

/** Two hours on Monday and two on Wednesday of a week, signed. */
async function signAWeek(db: Database, program: Program, week: string): Promise<string> {
  const { by, superviseeId, supervisorId, organizationId } = program;
  const monday = startOfWeek(week as CalendarWeek);
  const entries = [entryIn(program, { on: monday }), entryIn(program, { on: addDays(monday, 2) })];
  await draftWeek(db, by(superviseeId, { week: week as CalendarWeek, entries }));
  const { waiting } = await submitWeek(db, by(superviseeId, { week: week as CalendarWeek }));
  const { weeklyLogId } = waiting[0]!;
  const { contentSha256 } = await getWeeklyLog(db, { organizationId, actorId: supervisorId }, weeklyLogId);
  await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
  return weeklyLogId;
}

const ownQuarters = (db: Database, { organizationId, supervisorId }: Program) =>
  findOwnQuarters(db, { organizationId, actorId: supervisorId });

describe('attesting a quarter', () => {
  test('binds the signed weeks by their days, recorded and counted, with a statement and a hash; once', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    // The week of September 28 belongs to two quarters: Monday and Wednesday are in the third, none in the fourth.
    for (const week of ['2026-W39', '2026-W40', '2026-W41']) await signAWeek(db, program, week);
    await countHalf(db, program);
    const [third, fourth] = await ownQuarters(db, program);
    expect(third).toMatchObject({
      quarter: '2026-Q3',
      from: '2026-09-21',
      until: '2026-09-30',
      weeks: 2,
      counted: true,
    });
    expect(third?.minutesByActivity).toEqual([{ activity: 'counseling-individual', recorded: 480, counted: 240 }]);
    expect(third?.statement).toContain('hold 8 hours, of which 4 count today under the rules of CA-LMFT');
    expect(fourth).toMatchObject({ quarter: '2026-Q4', weeks: 1 });
    const { by, supervisorId, directorId, settingId } = program;
    const { quarter, contentSha256 } = third!;
    const body = { settingId, quarter, contentSha256 };
    await expect(attestQuarter(db, by(directorId, body))).rejects.toMatchObject({ code: 'QUARTER_NOT_FOUND' });
    const other = { ...body, contentSha256: 'b'.repeat(64) };
    await expect(attestQuarter(db, by(supervisorId, other))).rejects.toMatchObject({ code: 'CONTENT_CHANGED' });
    const running = { settingId, quarter: fourth!.quarter, contentSha256: fourth!.contentSha256 };
    await expect(attestQuarter(db, by(supervisorId, running))).rejects.toMatchObject({ code: 'QUARTER_NOT_OVER' });
    const key = randomUUID();
    const first = await attestQuarter(db, by(supervisorId, body, key));
    expect(await attestQuarter(db, by(supervisorId, body, key))).toEqual(first);
    await expect(attestQuarter(db, by(supervisorId, body))).rejects.toMatchObject({ code: 'QUARTER_ALREADY_ATTESTED' });
    const [attested] = await ownQuarters(db, program);
    expect(attested?.attestation).toMatchObject({ version: 1, signedOn: '2026-11-23', contentSha256 });
    expect(attested?.attestedWeeksSha256).toBe(attested?.weeksSha256);
    await expect(
      withClient(adminUrl, (client) => client.query("update attestation set statement = 'other'")),
    ).rejects.toMatchObject({ code: 'CR001' });
  });

  test('is outdated once another week of the quarter is signed, and is attested again under the next version', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, settingId } = program;
    await signAWeek(db, program, '2026-W39');
    const [uncounted] = await ownQuarters(db, program);
    const early = { settingId, quarter: uncounted!.quarter, contentSha256: uncounted!.contentSha256 };
    await expect(attestQuarter(db, by(supervisorId, early))).rejects.toMatchObject({ code: 'NOT_COUNTED_YET' });
    await countHalf(db, program);
    const [before] = await ownQuarters(db, program);
    await attestQuarter(db, by(supervisorId, { ...early, contentSha256: before!.contentSha256 }));
    await signAWeek(db, program, '2026-W38');
    await countHalf(db, program, '2026-11-23T19:00:00.000Z');
    const [after] = await ownQuarters(db, program);
    expect(after?.attestedWeeksSha256).toBe(before?.weeksSha256);
    expect(after?.weeksSha256).not.toBe(before?.weeksSha256);
    await attestQuarter(db, by(supervisorId, { ...early, contentSha256: after!.contentSha256 }));
    expect((await ownQuarters(db, program))[0]?.attestation).toMatchObject({ version: 2 });
  });

  test('stays visible and is outdated when the only week of the quarter is reopened to be corrected', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, settingId, organizationId, journeyId } = program;
    const weeklyLogId = await signAWeek(db, program, '2026-W39');
    await countHalf(db, program);
    const [before] = await ownQuarters(db, program);
    const { quarter, contentSha256, weeksSha256 } = before!;
    await attestQuarter(db, by(supervisorId, { settingId, quarter, contentSha256 }));
    await amendWeek(db, by(superviseeId, { weeklyLogId, version: 1, reason: 'Tuesday was a holiday' }));
    const [after] = await findQuartersOf(db, { organizationId, actorId: superviseeId }, journeyId);
    expect(after).toMatchObject({ quarter, weeks: 0, minutesByActivity: [], attestedWeeksSha256: weeksSha256 });
    expect(after?.weeksSha256).not.toBe(weeksSha256);
    expect(attestationState(after!, plainDate('2026-11-23'))).toBe('outdated');
  });
});
