import { describe, expect, test } from '@jest/globals';
import { bookSession } from '../../../../db/operations/session/book-session.ts';
import { cancelSession } from '../../../../db/operations/session/cancel-session.ts';
import { changeSession } from '../../../../db/operations/session/change-session.ts';
import { findBooked } from '../../../../db/operations/session/find-booked.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';
import { termsIn } from './a-session.ts';

describe('changing a series', () => {
  test('moves one session, or it and the rest by as many days; cancels with a reason that everybody reads', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, supervisorId, superviseeId, organizationId, journeyId } = program;
    const series = termsIn(program, { on: plainDate('2026-12-03'), weeklyUntil: plainDate('2026-12-24') });
    const { madeIds = [] } = await bookSession(db, by(supervisorId, series));
    const [first = '', second = '', third = '', fourth = ''] = madeIds;
    const { supervisorId: _, weeklyUntil: __, ...terms } = series;
    await changeSession(db, by(supervisorId, { ...terms, sessionId: first, scope: 'one', minutes: 50 }));
    const friday = { ...terms, on: plainDate('2026-12-11'), time: '14:30', sessionId: second, scope: 'rest' as const };
    expect((await changeSession(db, by(superviseeId, friday))).madeIds).toEqual([second, third, fourth]);
    await cancelSession(
      db,
      by(supervisorId, { sessionId: third, scope: 'rest', reason: 'On leave over the holidays' }),
    );
    const scope = { organizationId, journeyId };
    const booked = await findBooked(db, scope, plainDate('2026-12-01'), plainDate('2026-12-31'));
    expect(booked.map((one) => [one.on, one.startsAt.slice(11, 16), one.minutes, one.standing])).toEqual([
      ['2026-12-03', '18:00', 50, 'booked'],
      ['2026-12-11', '22:30', 60, 'booked'],
      ['2026-12-18', '22:30', 60, 'canceled'],
      ['2026-12-25', '22:30', 60, 'canceled'],
    ]);
    expect(booked.at(-1)?.cancelReason).toBe('On leave over the holidays');
    const again = { sessionId: third, scope: 'one' as const, reason: 'Once more' };
    await expect(cancelSession(db, by(supervisorId, again))).rejects.toMatchObject({ code: 'SESSION_CANCELED' });
  });

  test('a session of another organization does not exist', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const [own, other] = [await foundProgram(db), await foundProgram(db)];
    const { subjectId } = await bookSession(db, other.by(other.supervisorId, termsIn(other)));
    const cancel = own.by(own.directorId, { sessionId: subjectId, scope: 'one' as const, reason: 'Not ours' });
    await expect(cancelSession(db, cancel)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' });
  });
});
