import { describe, expect, test } from '@jest/globals';
import { endSharedLog } from '../../../../db/operations/journey/end-shared-log.ts';
import { shareLog } from '../../../../db/operations/journey/share-log.ts';
import { readManyLogs } from '../../../../db/operations/record/read-many-logs.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { draftWeek } from '../../../../db/operations/week/draft-week.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import type { Database } from '../../../../db/open-database.ts';
import { inSession } from '../../../../db/session.ts';
import { findCohort } from '../../../../db/views/find-cohort.ts';
import { findQuartersOf } from '../../../../db/views/find-quarters.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { getWeekDraft } from '../../../../db/views/get-week-draft.ts';
import { getWeeklyLog } from '../../../../db/views/get-weekly-log.ts';
import { addWeeks, type CalendarWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { entryIn, foundProgram, type Program, WEEK } from '../../program.ts';
import { openSecondJourney } from '../../second-journey.ts';
import { submitAWeek } from '../../submitted-week.ts';

/** A supervisee with a signed week toward one license, and an open journey to another. */
async function withTwoLicenses(db: Database) {
  const program = await foundProgram(db);
  const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
  await signWeek(db, program.by(program.supervisorId, { weeklyLogId, contentSha256 }));
  const second = await openSecondJourney(db, program);
  const share = (fromWeek: CalendarWeek = WEEK) =>
    shareLog(db, {
      ...program.by(program.superviseeId, { sourceJourneyId: program.journeyId, fromWeek }),
      journeyId: second,
    });
  const end = (lastWeek?: CalendarWeek) =>
    endSharedLog(db, {
      ...program.by(program.superviseeId, {
        sourceJourneyId: program.journeyId,
        ...(lastWeek !== undefined && { lastWeek }),
      }),
      journeyId: second,
    });
  return { program, weeklyLogId, second, share, end };
}

const logOf = async (db: Database, { organizationId }: Program, journeyId: string) =>
  (await readRecord(db, { organizationId, journeyId })).record.log;

describe('hours that count toward two licenses', () => {
  test('are logged and signed once, and stand in both records as they were signed', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, share } = await withTwoLicenses(db);
    expect(await logOf(db, program, second)).toEqual([]);
    const { sentence } = await share();
    expect(sentence).toBe('Hours logged toward CA-LMFT count toward CA-LPCC too, from 2026-W47 on.');
    const log = await logOf(db, program, second);
    expect(log).toEqual(await logOf(db, program, program.journeyId));
    expect(log).toEqual([expect.objectContaining({ minutes: 120, signedOn: '2026-11-23' })]);
    const many = await inSession(db, program.organizationId, (session) =>
      readManyLogs(session, [program.journeyId, second]),
    );
    expect(many.get(second)).toEqual(log);
    expect(many.get(program.journeyId)).toEqual(log);
  });

  test('are shown wherever the second license is', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, weeklyLogId, second, share } = await withTwoLicenses(db);
    await share();
    const acting = { organizationId: program.organizationId, actorId: program.directorId };
    const page = await getJourneyPage(db, acting, second);
    expect(page.weeks).toEqual([expect.objectContaining({ week: WEEK, draftMinutes: 0 })]);
    const shared = {
      sourceJourneyId: program.journeyId,
      sourceLicense: 'CA-LMFT',
      journeyId: second,
      license: 'CA-LPCC',
    };
    expect(page.sharedLogs).toEqual({
      shared: [{ ...shared, fromWeek: WEEK, lastWeek: null }],
      others: [{ journeyId: program.journeyId, license: 'CA-LMFT' }],
    });
    expect((await findCohort(db, acting)).map(({ lastSignedWeek }) => lastSignedWeek)).toEqual([WEEK, WEEK]);
    expect((await getWeeklyLog(db, acting, weeklyLogId)).alsoToward).toEqual(['CA-LPCC']);
    const quarters = await findQuartersOf(db, acting, second);
    expect(quarters).toEqual([expect.objectContaining({ journeyId: second, license: 'CA-LPCC', quarter: '2026-Q4' })]);
    expect((await getWeekDraft(db, acting, second, WEEK)).loggedIn).toEqual({
      journeyId: program.journeyId,
      license: 'CA-LMFT',
    });
  });

  test('count from their first week, and until their last', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, share, end } = await withTwoLicenses(db);
    await share(addWeeks(WEEK, 1));
    expect(await logOf(db, program, second)).toEqual([]);
    await expect(end(addWeeks(WEEK, -5))).rejects.toMatchObject({ code: 'DATE_ORDER' });
    await end();
    await share();
    expect(await logOf(db, program, second)).toHaveLength(1);
    await end(WEEK);
    expect(await logOf(db, program, second)).toHaveLength(1);
    await expect(end(WEEK)).rejects.toMatchObject({ code: 'NO_SHARED_LOG' });
    await expect(share()).rejects.toMatchObject({ code: 'LOG_ALREADY_SHARED' });
    await share(addWeeks(WEEK, 1));
  });

  test('taken back, they are as if they had never been', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, share, end } = await withTwoLicenses(db);
    const before = await readRecord(db, { organizationId: program.organizationId, journeyId: second });
    await share();
    await end();
    expect(await readRecord(db, { organizationId: program.organizationId, journeyId: second })).toEqual(before);
  });

  test('are never logged a second time', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, share } = await withTwoLicenses(db);
    const draft = (week: CalendarWeek, on = '2026-11-17') =>
      draftWeek(db, {
        ...program.by(program.superviseeId, { week, entries: [entryIn(program, { on: plainDate(on) })] }),
        journeyId: second,
      });
    await draft(WEEK);
    await expect(share()).rejects.toMatchObject({ code: 'HOURS_LOGGED_TWICE', details: { week: WEEK } });
    await share(addWeeks(WEEK, 1));
    await draft(WEEK);
    await expect(draft(addWeeks(WEEK, 1), '2026-11-23')).rejects.toMatchObject({
      code: 'LOGGED_ELSEWHERE',
      details: { week: '2026-W48', license: 'CA-LMFT' },
    });
  });

  test('are not passed on, and not taken from another person', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { program, second, share } = await withTwoLicenses(db);
    const third = await openSecondJourney(db, program, 'CA-LCSW');
    const by = (journeyId: string, sourceJourneyId: string) =>
      shareLog(db, { ...program.by(program.directorId, { sourceJourneyId, fromWeek: WEEK }), journeyId });
    await expect(by(second, second)).rejects.toMatchObject({ code: 'LOG_SHARED_ONWARD' });
    await share();
    await expect(share()).rejects.toMatchObject({ code: 'LOG_ALREADY_SHARED' });
    await expect(by(third, second)).rejects.toMatchObject({ code: 'LOG_SHARED_ONWARD' });
    await expect(by(program.journeyId, third)).rejects.toMatchObject({ code: 'LOG_SHARED_ONWARD' });
    await by(third, program.journeyId);
    const fourth = await openSecondJourney(db, program, 'TX-LPC');
    // Each week comes from one log: what two of them hold would count twice.
    await expect(by(third, fourth)).rejects.toMatchObject({
      code: 'LOG_ALREADY_SHARED',
      details: { license: 'CA-LMFT' },
    });
    const other = await foundProgram(db);
    await expect(by(third, other.journeyId)).rejects.toMatchObject({ code: 'JOURNEY_NOT_FOUND' });
  });

  test('two journeys that would take from one another at once: one does', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const second = await openSecondJourney(db, program);
    const take = (journeyId: string, sourceJourneyId: string) =>
      shareLog(db, { ...program.by(program.directorId, { sourceJourneyId, fromWeek: WEEK }), journeyId });
    const both = await Promise.allSettled([take(second, program.journeyId), take(program.journeyId, second)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
