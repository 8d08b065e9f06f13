import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { submitWeek } from '../../../../db/operations/week/submit-week.ts';
import { getWeekDraft } from '../../../../db/views/get-week-draft.ts';
import type { CalendarWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, WEEK } from '../../program.ts';

describe('drafting a week', () => {
  test('replaces the drafts of that week and of no other', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, journeyId, organizationId, by } = program;
    const before = '2026-W46' as CalendarWeek;
    await draftWeek(
      db,
      by(superviseeId, { week: before, entries: [entryIn(program, { on: plainDate('2026-11-10') })] }),
    );
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program), entryIn(program)] }));
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program, { minutes: 45 })] }));
    const shown = await getWeekDraft(db, { organizationId, actorId: superviseeId }, journeyId, WEEK);
    expect(shown.drafts.map(({ minutes }) => minutes)).toEqual([45]);
    expect(shown.previousWeek.map(({ minutes }) => minutes)).toEqual([120]);
    expect(shown.choices).toMatchObject([
      { supervisorName: 'Sam Supervisor', settingName: 'Eastside', agreementSigned: true },
    ]);
  });

  test('refuses days that are not of the week, not here yet, too long or not covered, and places nobody knows', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const draft = (more: Parameters<typeof entryIn>[1], week = WEEK) =>
      draftWeek(db, program.by(program.superviseeId, { week, entries: [entryIn(program), entryIn(program, more)] }));
    await expect(draft({ on: plainDate('2026-11-24') })).rejects.toMatchObject({ code: 'DAY_OUTSIDE_WEEK' });
    await expect(draft({ minutes: 1321 })).rejects.toMatchObject({ code: 'DAY_TOO_LONG' });
    await expect(draft({ settingId: randomUUID() })).rejects.toMatchObject({ code: 'SETTING_NOT_FOUND' });
    await expect(draft({ supervisorId: randomUUID() })).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND' });
    await expect(draft({ supervisorId: program.directorId })).rejects.toMatchObject({ code: 'ENTRY_NOT_COVERED' });
    const tomorrow = { week: '2026-W48' as CalendarWeek, entries: [entryIn(program, { on: plainDate('2026-11-24') })] };
    await expect(draftWeek(db, program.by(program.superviseeId, tomorrow))).rejects.toMatchObject({
      code: 'DAY_IN_FUTURE',
    });
  });

  test('is closed while the week waits for the supervisor', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { superviseeId, by } = program;
    await expect(submitWeek(db, by(superviseeId, { week: WEEK }))).rejects.toMatchObject({ code: 'NOTHING_TO_SUBMIT' });
    await draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }));
    await submitWeek(db, by(superviseeId, { week: WEEK }));
    await expect(draftWeek(db, by(superviseeId, { week: WEEK, entries: [entryIn(program)] }))).rejects.toMatchObject({
      code: 'WEEK_LOCKED',
      details: { status: 'submitted' },
    });
    await expect(submitWeek(db, by(superviseeId, { week: WEEK }))).rejects.toMatchObject({
      code: 'WEEK_ALREADY_SUBMITTED',
    });
  });
});
