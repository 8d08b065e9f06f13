import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../../../db/open-database.ts';
import { bookSession } from '../../../../db/operations/session/book-session.ts';
import { recordAttendance } from '../../../../db/operations/session/record-attendance.ts';
import { undoAttendance } from '../../../../db/operations/session/undo-attendance.ts';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { returnWeek } from '../../../../db/operations/week/return-week.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { submitWeek } from '../../../../db/operations/week/submit-week.ts';
import { getWeekDraft } from '../../../../db/views/get-week-draft.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import type { RecordAttendance } from '../../../../rules/vocabulary/commands/record-attendance.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, type Program, WEEK } from '../../program.ts';
import { addColleague, standingsOf, termsIn } from './a-session.ts';

const attendance = (sessionId: string, present: string[], more: Partial<RecordAttendance> = {}): RecordAttendance => ({
  sessionId,
  minutes: 60,
  medium: 'in-person',
  present,
  ...more,
});

async function linesOf(db: Database, program: Program, journeyId: string, actorId: string) {
  const acting = { organizationId: program.organizationId, actorId };
  const { drafts, fromSessions } = await getWeekDraft(db, acting, journeyId, WEEK);
  const short = ({ activity, minutes, groupSize, on }: (typeof drafts)[number]) => [on, activity, minutes, groupSize];
  return { drafts: drafts.map(short), fromSessions: fromSessions.map(short) };
}

describe('recording attendance', () => {
  test('puts the session into the draft of everybody who came, once, however often it is repeated or corrected', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, journeyId } = program;
    const [two, three] = [await addColleague(db, program), await addColleague(db, program, 'Drew Third')];
    const all = [journeyId, two.journeyId, three.journeyId];
    const members = all.map((id) => ({ journeyId: id }));
    const { subjectId } = await bookSession(db, by(supervisorId, termsIn(program, { kind: 'group', members })));
    const command = by(supervisorId, attendance(subjectId, all, { minutes: 90 }));
    await Promise.all([recordAttendance(db, command), recordAttendance(db, command)]);
    await recordAttendance(db, by(supervisorId, attendance(subjectId, all, { minutes: 90 })));
    expect(await linesOf(db, program, journeyId, superviseeId)).toEqual({
      drafts: [],
      fromSessions: [['2026-11-19', 'supervision-group', 90, 3]],
    });
    await recordAttendance(db, by(supervisorId, attendance(subjectId, [journeyId, two.journeyId], { minutes: 80 })));
    expect((await linesOf(db, program, journeyId, superviseeId)).fromSessions).toEqual([
      ['2026-11-19', 'supervision-group', 80, 2],
    ]);
    expect((await linesOf(db, program, three.journeyId, three.superviseeId)).fromSessions).toEqual([]);
    expect(await standingsOf(db, program, three.journeyId)).toEqual([{ standing: 'absent', minutes: 80, size: 2 }]);
    expect(await standingsOf(db, program, two.journeyId)).toEqual([{ standing: 'in-draft', minutes: 80, size: 2 }]);
  });

  test('stays when the supervisee writes the draft anew, stands for what they had typed, and undone gives it back', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, journeyId } = program;
    const typed = entryIn(program, { on: plainDate('2026-11-19'), activity: 'supervision-individual', minutes: 45 });
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program), typed] }));
    const { subjectId } = await bookSession(db, by(supervisorId, termsIn(program)));
    await recordAttendance(db, by(supervisorId, attendance(subjectId, [journeyId])));
    const counseling = ['2026-11-17', 'counseling-individual', 120, null];
    const held = ['2026-11-19', 'supervision-individual', 60, null];
    const both = { drafts: [counseling], fromSessions: [held] };
    expect(await linesOf(db, program, journeyId, superviseeId)).toEqual(both);
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }));
    expect(await linesOf(db, program, journeyId, superviseeId)).toEqual(both);
    await undoAttendance(db, by(supervisorId, { sessionId: subjectId }));
    expect(await linesOf(db, program, journeyId, superviseeId)).toEqual({
      drafts: [counseling, ['2026-11-19', 'supervision-individual', 45, null]],
      fromSessions: [],
    });
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'booked', minutes: 60, size: 1 }]);
    await expect(undoAttendance(db, by(supervisorId, { sessionId: subjectId }))).rejects.toMatchObject({
      code: 'SESSION_NOT_HELD',
    });
  });

  test('waits where the week is closed, says so, and is added when the week is returned', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, journeyId } = program;
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }));
    const { waiting } = await submitWeek(db, by(superviseeId, { week: WEEK }));
    const { subjectId } = await bookSession(db, by(supervisorId, termsIn(program)));
    const receipt = await recordAttendance(db, by(supervisorId, attendance(subjectId, [journeyId])));
    expect(receipt.sentence).toContain(
      'The week 2026-W47 of Toni Trainee is closed: the session stays to be added there.',
    );
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'to-add', minutes: 60, size: 1 }]);
    const weeklyLogId = waiting[0]!.weeklyLogId;
    await returnWeek(db, by(supervisorId, { weeklyLogId, comment: 'The supervision of Thursday is missing' }));
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'in-draft', minutes: 60, size: 1 }]);
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    const acting = { organizationId: program.organizationId, actorId: supervisorId };
    const { contentSha256, lines } = await getWeeklyLog(db, acting, weeklyLogId);
    expect(lines).toHaveLength(2);
    await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'in-log', minutes: 60, size: 1 }]);
    await expect(undoAttendance(db, by(supervisorId, { sessionId: subjectId }))).rejects.toMatchObject({
      code: 'SESSION_IN_SIGNED_LOG',
    });
    await recordAttendance(db, by(supervisorId, attendance(subjectId, [journeyId], { minutes: 50 })));
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'differs', minutes: 50, size: 1 }]);
  });

  test('a line already signed stands for the session; nothing is logged twice', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, journeyId } = program;
    const typed = entryIn(program, { on: plainDate('2026-11-19'), activity: 'supervision-individual', minutes: 60 });
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [typed] }));
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    const { subjectId } = await bookSession(db, by(supervisorId, termsIn(program)));
    await recordAttendance(db, by(supervisorId, attendance(subjectId, [journeyId])));
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'in-log', minutes: 60, size: 1 }]);
    await undoAttendance(db, by(supervisorId, { sessionId: subjectId }));
    expect(await standingsOf(db, program, journeyId)).toEqual([{ standing: 'booked', minutes: 60, size: 1 }]);
  });

  test('is for the supervisor alone, after the session began, of those who are in it', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, directorId, journeyId } = program;
    const colleague = await addColleague(db, program);
    const { subjectId } = await bookSession(db, by(supervisorId, termsIn(program)));
    const later = await bookSession(
      db,
      by(supervisorId, termsIn(program, { on: plainDate('2026-11-23'), time: '10:01' })),
    );
    for (const actorId of [superviseeId, directorId])
      await expect(recordAttendance(db, by(actorId, attendance(subjectId, [])))).rejects.toMatchObject({
        code: 'SESSION_NOT_YOURS',
      });
    await expect(
      recordAttendance(db, by(supervisorId, attendance(later.subjectId, [journeyId]))),
    ).rejects.toMatchObject({ code: 'SESSION_NOT_BEGUN' });
    await expect(
      recordAttendance(db, by(supervisorId, attendance(subjectId, [colleague.journeyId]))),
    ).rejects.toMatchObject({ code: 'JOURNEY_NOT_FOUND' });
  });
});
