import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { endSnooze } from '../../../../db/operations/obligation/end-snooze.ts';
import { snoozeObligation } from '../../../../db/operations/obligation/snooze-obligation.ts';
import { inSession } from '../../../../db/session.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { findObligations } from '../../../../db/views/find-obligations.ts';
import { readKept } from '../../../../db/operations/obligation/read-kept.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../open-test-database.ts';
import { NOW, type Program, foundProgram } from '../../program.ts';
import { keepOne, tellOne } from './an-obligation.ts';

// The tests begin on November 23.
const until = (day: string) => ({ until: plainDate(day), reason: 'On a course this week' });

describe('a wish not to be reminded', () => {
  let database: OpenTestDatabase;
  let program: Program;
  beforeAll(async () => {
    database = await openTestDatabase();
    program = await foundProgram(database.db);
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const snooze = (obligationId: string, day: string, actorId = program.supervisorId, key = randomUUID()) =>
    snoozeObligation(database.db, program.by(actorId, { obligationId, ...until(day) }, key));
  const end = (obligationId: string) => endSnooze(database.db, program.by(program.supervisorId, { obligationId }));
  const kept = () =>
    inSession(database.db, program.organizationId, async (session) => [
      ...(await readKept(session, program.journeyId, NOW)).values(),
    ]);

  test('is kept with its reason, once for a key, seen by those above and in the case file, and can be taken back', async () => {
    const obligationId = await keepOne(database.db, program);
    const key = randomUUID();
    const receipts = await Promise.all([1, 2, 3].map(() => snooze(obligationId, '2026-12-01', undefined, key)));
    expect(new Set(receipts.map(({ madeIds }) => madeIds?.[0])).size).toBe(1);
    const { organizationId, directorId: actorId, journeyId } = program;
    const asked = { personId: null, kind: null, reached: null, page: 1 };
    const list = await findObligations(database.db, { organizationId, actorId }, asked, NOW);
    expect(list.obligations).toMatchObject([
      { obligationId, snooze: { name: 'Sam Supervisor', until: '2026-12-01', reason: 'On a course this week' } },
    ]);
    const { caseFile } = await getJourneyPage(database.db, { organizationId, actorId }, journeyId);
    expect(caseFile.filter(({ action }) => action === 'obligation-snoozed')).toHaveLength(1);
    expect((await kept())[0]).toMatchObject({ touched: 1, snoozes: [{ until: '2026-12-01', endedAt: null }] });
    await snooze(obligationId, '2026-11-30');
    const standing = (await kept())[0]?.snoozes.filter(({ endedAt }) => endedAt === null);
    expect(standing).toMatchObject([{ until: '2026-11-30' }]);
    await end(obligationId);
    await expect(end(obligationId)).rejects.toMatchObject({ code: 'NOT_SNOOZED' });
    expect(
      (await findObligations(database.db, { organizationId, actorId }, asked, NOW)).obligations[0]?.snooze,
    ).toBeNull();
  });

  test('is bounded by 14 days, by the day on which it is due, and by that on which somebody above is told', async () => {
    const obligationId = await keepOne(database.db, program, { id: 'b' });
    await expect(snooze(obligationId, '2026-11-23')).rejects.toMatchObject({ code: 'SNOOZE_TOO_SHORT' });
    await expect(snooze(obligationId, '2026-12-08')).rejects.toMatchObject({
      code: 'SNOOZE_TOO_LONG',
      details: { latest: '2026-12-07' },
    });
    await snooze(obligationId, '2026-12-07');
    const due = await keepOne(database.db, program, { id: 'c', dueOn: plainDate('2026-11-27') });
    await expect(snooze(due, '2026-11-28')).rejects.toMatchObject({ details: { latest: '2026-11-27' } });
    await tellOne(database.db, program, due, { nextAt: NOW, aboveAt: '2026-11-25T17:00:00.000Z' });
    await expect(snooze(due, '2026-11-26')).rejects.toMatchObject({ details: { latest: '2026-11-25' } });
    await tellOne(database.db, program, due, { nextAt: NOW, aboveAt: '2026-11-23T20:00:00.000Z' });
    await expect(snooze(due, '2026-11-25')).rejects.toMatchObject({ code: 'SNOOZE_NOT_POSSIBLE' });
  });

  test('is only of whoever is reminded; what is another organization’s, another’s, or nowhere is not there', async () => {
    const obligationId = await keepOne(database.db, program, { id: 'd' });
    await expect(snooze(obligationId, '2026-12-01', program.directorId)).rejects.toMatchObject({
      code: 'NOT_REMINDED',
      details: { holder: 'Sam Supervisor' },
    });
    const other = await foundProgram(database.db);
    for (const id of [await keepOne(database.db, other), randomUUID(), 'no-id'])
      await expect(snooze(id, '2026-12-01')).rejects.toMatchObject({ code: 'OBLIGATION_NOT_FOUND', details: {} });
    await expect(snooze(obligationId, '2026-12-01', program.superviseeId)).rejects.toMatchObject({
      code: 'OBLIGATION_NOT_FOUND',
    });
    // The next look no longer finds it.
    await keepOne(database.db, program, { id: 'e' });
    await expect(snooze(obligationId, '2026-12-01')).rejects.toMatchObject({ code: 'OBLIGATION_DONE' });
  });

  test('asked for while a look was under way is not passed over: the look does not mark what it read before', async () => {
    const obligationId = await keepOne(database.db, program, { id: 'f' });
    await tellOne(database.db, program, obligationId, { nextAt: NOW });
    await snooze(obligationId, '2026-12-01');
    const [before] = await kept();
    await tellOne(database.db, program, obligationId, { at: '2026-11-23T19:00:00.000Z', nextAt: NOW });
    expect((await kept())[0]?.toldUntil).toBe(before?.toldUntil);
    await tellOne(database.db, program, obligationId, { at: '2026-11-23T19:00:00.000Z', nextAt: NOW, touched: 1 });
    expect((await kept())[0]?.toldUntil).toBe('2026-11-23T19:00:00.000Z');
  });
});
