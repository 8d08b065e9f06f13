import { describe, expect, test } from '@jest/globals';
import { bookSession } from '../../../../db/operations/session/book-session.ts';
import { findBooked } from '../../../../db/operations/session/find-booked.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';
import { addColleague, termsIn } from './a-session.ts';

describe('booking supervision', () => {
  test('a weekly series keeps its time on the clock of the supervisor while the clock is put forward', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, organizationId, journeyId } = program;
    const series = termsIn(program, { on: plainDate('2027-03-04'), weeklyUntil: plainDate('2027-03-18') });
    const receipt = await bookSession(db, by(supervisorId, series));
    expect(receipt.madeIds).toHaveLength(3);
    const scope = { organizationId, journeyId };
    const booked = await findBooked(db, scope, plainDate('2027-03-01'), plainDate('2027-03-31'));
    expect(booked.map(({ on, startsAt, standing }) => [on, startsAt, standing])).toEqual([
      ['2027-03-04', '2027-03-04T18:00:00.000Z', 'booked'],
      ['2027-03-11', '2027-03-11T18:00:00.000Z', 'booked'],
      ['2027-03-18', '2027-03-18T17:00:00.000Z', 'booked'],
    ]);
    expect(new Set(booked.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  test('is for the supervisor, a director, and the supervisee who alone is in it', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, superviseeId, directorId } = program;
    const colleague = await addColleague(db, program);
    await bookSession(db, by(superviseeId, termsIn(program)));
    await bookSession(db, by(directorId, termsIn(program, { time: '11:00' })));
    const others = termsIn(program, { time: '12:00', members: [{ journeyId: colleague.journeyId }] });
    await expect(bookSession(db, by(superviseeId, others))).rejects.toMatchObject({ code: 'SESSION_NOT_YOURS' });
  });

  test('refuses a time that is taken, one that the clock leaves out, days without an agreement, and individual groups', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, directorId, journeyId } = program;
    const colleague = await addColleague(db, program);
    const book = (more: Parameters<typeof termsIn>[1]) => bookSession(db, by(supervisorId, termsIn(program, more)));
    await book({});
    await expect(book({ time: '10:59' })).rejects.toMatchObject({ code: 'SESSION_OVERLAPS' });
    await book({ time: '11:00' });
    await expect(book({ on: plainDate('2027-03-14'), time: '02:30' })).rejects.toMatchObject({
      code: 'SESSION_TIME_UNKNOWN',
    });
    await expect(book({ on: plainDate('2026-01-04') })).rejects.toMatchObject({
      code: 'ENTRY_NOT_COVERED',
      details: { on: '2026-01-04' },
    });
    await expect(book({ supervisorId: directorId })).rejects.toMatchObject({ code: 'ENTRY_NOT_COVERED' });
    const both = [{ journeyId }, { journeyId: colleague.journeyId }];
    await expect(book({ time: '15:00', members: both })).rejects.toMatchObject({ code: 'SESSION_NOT_INDIVIDUAL' });
    await expect(book({ weeklyUntil: plainDate('2026-11-18') })).rejects.toMatchObject({ code: 'DATE_ORDER' });
  });
});
