import { describe, expect, test } from '@jest/globals';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { returnWeek } from '../../../../db/operations/week/return-week.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../../db/operations/week/submit-week.ts';
import { getWeekDraft } from '../../../../db/views/get-week-draft.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, WEEK } from '../../program.ts';
import { submitAWeek } from '../../submitted-week.ts';

describe('returning a week', () => {
  test('gives the entries back as drafts, and the corrected week comes under the next version of the same log', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, supervisorId, organizationId, journeyId, by } = program;
    const log = await submitAWeek(db, program);
    await expect(
      returnWeek(db, by(supervisorId, { weeklyLogId: log.weeklyLogId, comment: '  ' })),
    ).rejects.toMatchObject({ code: 'COMMENT_REQUIRED' });
    await returnWeek(db, by(supervisorId, { weeklyLogId: log.weeklyLogId, comment: 'Tuesday was one hour.' }));
    const shown = await getWeekDraft(db, { organizationId, actorId: superviseeId }, journeyId, WEEK);
    expect(shown).toMatchObject({
      drafts: [{ minutes: 120 }],
      weeklyLogs: [{ status: 'returned', comment: 'Tuesday was one hour.' }],
    });
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program, { minutes: 60 })] }));
    const { waiting } = await submitWeek(db, by(superviseeId, { week: WEEK }));
    expect(waiting.map(({ weeklyLogId }) => weeklyLogId)).toEqual([log.weeklyLogId]);
    const again = await getWeeklyLog(db, { organizationId, actorId: supervisorId }, log.weeklyLogId);
    expect(again).toMatchObject({
      version: 2,
      totalMinutes: 60,
      flags: expect.arrayContaining(['Edited after it was returned.']),
    });
    // Whoever still has the first version open cannot sign the second by it.
    const stale = by(supervisorId, { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 });
    await expect(signWeek(db, stale)).rejects.toMatchObject({ code: 'CONTENT_CHANGED' });
  });

  test('is refused once the week is signed', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    const { weeklyLogId, contentSha256 } = await submitAWeek(database.db, program);
    await signWeek(database.db, program.by(program.supervisorId, { weeklyLogId, contentSha256 }));
    const late = program.by(program.supervisorId, { weeklyLogId, comment: 'Wait.' });
    await expect(returnWeek(database.db, late)).rejects.toMatchObject({ code: 'WEEK_ALREADY_SIGNED' });
  });
});
