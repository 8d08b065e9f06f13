import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Database } from '../../../../db/open-database.ts';
import { endSharedLog } from '../../../../db/operations/journey/end-shared-log.ts';
import { shareLog } from '../../../../db/operations/journey/share-log.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { bookSession } from '../../../../db/operations/session/book-session.ts';
import { cancelSession } from '../../../../db/operations/session/cancel-session.ts';
import { changeSession } from '../../../../db/operations/session/change-session.ts';
import { recordAttendance } from '../../../../db/operations/session/record-attendance.ts';
import { undoAttendance } from '../../../../db/operations/session/undo-attendance.ts';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { inSession } from '../../../../db/session.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, type Program, WEEK } from '../../program.ts';
import { openSecondJourney } from '../../second-journey.ts';
import { addColleague, standingsOf, termsIn } from './a-session.ts';

/** A supervisee with two open journeys, and a session of the week that is booked for the second one. */
async function withSession(db: Database) {
  const program = await foundProgram(db);
  const { by, supervisorId, superviseeId, journeyId, organizationId } = program;
  const second = await openSecondJourney(db, program);
  const terms = termsIn(program, { members: [{ journeyId: second }] });
  const { subjectId: sessionId } = await bookSession(db, by(supervisorId, terms));
  const body = { sourceJourneyId: journeyId, fromWeek: WEEK };
  const share = () => shareLog(db, { ...by(superviseeId, body), journeyId: second });
  const attend = (present = [second]) =>
    recordAttendance(db, by(supervisorId, { sessionId, minutes: 60, medium: 'in-person', present }));
  const undo = () => undoAttendance(db, by(supervisorId, { sessionId }));
  const lines = async (of: string) => (await readLines(db, organizationId, of)).length;
  /** As an installation may have it that let both happen before this was refused. */
  const shareAnyway = () => inSession(db, organizationId, ({ ask }) => ask(SHARE, shareRow(program, second)));
  return { program, second, sessionId, terms, share, shareAnyway, attend, undo, lines };
}

const SHARE =
  'insert into shared_log (id, organization_id, journey_id, source_journey_id, from_on, shared_at) values (?, ?, ?, ?, ?, now())';

function shareRow({ organizationId, journeyId }: Program, takingId: string): string[] {
  return [randomUUID(), organizationId, takingId, journeyId, '2026-11-16'];
}

const readLines = (db: Database, organizationId: string, journeyId: string) =>
  inSession(db, organizationId, ({ ask }) => ask('select 1 from log_entry where journey_id = ?', [journeyId]));

describe('a session of somebody on the way to two licenses', () => {
  test('that is booked for the license itself keeps hours of another one from counting there, until it is booked for that', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, sessionId, terms, share, attend, lines } = await withSession(db);
    const { by, supervisorId, journeyId } = program;
    const details = { on: '2026-11-19', supervisor: 'Sam Supervisor', license: 'CA-LMFT' };
    await expect(share()).rejects.toMatchObject({ code: 'SESSIONS_BOOKED_HERE', details });
    const change = { ...terms, sessionId, scope: 'one' as const, members: [{ journeyId }] };
    await changeSession(db, by(supervisorId, change));
    await share();
    const back = { ...change, members: [{ journeyId: second }] };
    await expect(changeSession(db, by(supervisorId, back))).rejects.toMatchObject({ code: 'LOGGED_ELSEWHERE' });
    await attend([journeyId]);
    expect([await lines(journeyId), await lines(second)]).toEqual([1, 0]);
    const { record } = await readRecord(db, { organizationId: program.organizationId, journeyId: second });
    expect(record.log).toHaveLength(1);
  });

  test('that is canceled, or to which they did not come, keeps nothing from counting', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const canceled = await withSession(db);
    const { by, supervisorId } = canceled.program;
    await cancelSession(db, by(supervisorId, { sessionId: canceled.sessionId, scope: 'one', reason: 'Ill' }));
    await canceled.share();
    const missed = await withSession(db);
    await missed.attend([]);
    await missed.share();
    await missed.attend();
    expect(await missed.lines(missed.second)).toBe(0);
    expect(await standingsOf(db, missed.program, missed.second)).toMatchObject([{ standing: 'to-add' }]);
  });

  test('of before makes no line there, and undone brings none back', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const booked = await withSession(db);
    await booked.shareAnyway();
    await booked.attend();
    expect(await booked.lines(booked.second)).toBe(0);
    const replaced = await withSession(db);
    const { by, superviseeId } = replaced.program;
    const typed = entryIn(replaced.program, { on: plainDate('2026-11-19'), activity: 'supervision-individual' });
    await draftWeek(db, { ...by(superviseeId, { week: WEEK, entries: [typed] }), journeyId: replaced.second });
    await replaced.attend();
    await replaced.attend([]);
    expect(await replaced.lines(replaced.second)).toBe(0);
    await expect(replaced.share()).rejects.toMatchObject({ code: 'SESSIONS_BOOKED_HERE' });
    await replaced.shareAnyway();
    await replaced.undo();
    expect(await replaced.lines(replaced.second)).toBe(0);
  });

  test('comes back into the draft once nothing of the other license counts there any more', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, shareAnyway, attend, lines } = await withSession(db);
    await shareAnyway();
    await attend();
    const { by, superviseeId, journeyId } = program;
    await endSharedLog(db, { ...by(superviseeId, { sourceJourneyId: journeyId }), journeyId: second });
    await attend();
    expect(await lines(second)).toBe(1);
  });

  test('has them in it once: a group is counted by people', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second } = await withSession(db);
    const { by, supervisorId, journeyId } = program;
    const colleague = await addColleague(db, program);
    const members = [journeyId, second, colleague.journeyId].map((one) => ({ journeyId: one }));
    const twice = termsIn(program, { time: '14:00', kind: 'group', members });
    await expect(bookSession(db, by(supervisorId, twice))).rejects.toMatchObject({
      code: 'SESSION_SAME_PERSON',
      details: { name: 'Toni Trainee' },
    });
  });

  test('booked while its hours begin to count from elsewhere: one of the two is refused', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, sessionId, share } = await withSession(db);
    const { by, supervisorId } = program;
    await cancelSession(db, by(supervisorId, { sessionId, scope: 'one', reason: 'Ill' }));
    const elsewhere = termsIn(program, { time: '16:00', members: [{ journeyId: second }] });
    const booking = await inSession(db, program.organizationId, async ({ ask }) => {
      await ask('select 1 from journey where id = ? for no key update', [second]);
      const begun = bookSession(db, by(supervisorId, elsewhere)).catch((error: unknown) => error);
      await Promise.race([begun, setTimeout(200)]);
      await ask(SHARE, shareRow(program, second));
      return { begun };
    });
    expect(await booking.begun).toMatchObject({ code: 'LOGGED_ELSEWHERE' });
    await expect(share()).rejects.toMatchObject({ code: 'LOG_ALREADY_SHARED' });
  });
});
