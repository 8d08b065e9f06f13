import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decideObligation } from '../../../../db/operations/obligation/decide-obligation.ts';
import { readKept } from '../../../../db/operations/obligation/read-kept.ts';
import { withdrawDecision } from '../../../../db/operations/obligation/withdraw-decision.ts';
import { inSession } from '../../../../db/session.ts';
import { findObligations } from '../../../../db/views/find-obligations.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../open-test-database.ts';
import { NOW, type Program, foundProgram } from '../../program.ts';
import { keepOne, tellOne } from './an-obligation.ts';

describe('a decision of a director', () => {
  let database: OpenTestDatabase;
  let program: Program;
  beforeAll(async () => {
    database = await openTestDatabase();
    program = await foundProgram(database.db);
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const owed = { id: 'd', kind: 'meet-deadline', dueOn: plainDate('2026-11-20') } as const;
  const decide = (obligationId: string, by = program.directorId) =>
    decideObligation(
      database.db,
      program.by(by, { obligationId, decision: 'Sent by courier today', reason: 'The portal is down' }),
    );
  const withdraw = (obligationId: string) =>
    withdrawDecision(database.db, program.by(program.directorId, { obligationId }));
  const kept = () =>
    inSession(database.db, program.organizationId, async (session) =>
      (await readKept(session, program.journeyId, NOW)).get('d'),
    );

  test('is asked for once the reminders have ended, leaves the matter open in the lists, and can be taken back', async () => {
    const obligationId = await keepOne(database.db, program, owed);
    await expect(decide(obligationId)).rejects.toMatchObject({ code: 'NO_DECISION_WANTED' });
    await tellOne(database.db, program, obligationId);
    await expect(decide(obligationId, program.supervisorId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await decide(obligationId);
    await expect(decide(obligationId)).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await kept()).toMatchObject({ decided: true, touched: 1 });
    const { organizationId, directorId: actorId } = program;
    const asked = { personId: null, kind: null, reached: 'director-decides', page: 1 } as const;
    const list = await findObligations(database.db, { organizationId, actorId }, asked, NOW);
    expect(list.obligations).toMatchObject([
      { decided: { decision: 'Sent by courier today', reason: 'The portal is down', byName: 'Dana Director' } },
    ]);
    await withdraw(obligationId);
    await expect(withdraw(obligationId)).rejects.toMatchObject({ code: 'NOT_DECIDED' });
    expect(await kept()).toMatchObject({ decided: false });
  });

  test('is not asked for where the end of the ladder is another', async () => {
    const unsigned = await keepOne(database.db, program);
    await tellOne(database.db, program, unsigned);
    await expect(decide(unsigned)).rejects.toMatchObject({ code: 'NO_DECISION_WANTED' });
  });

  test('is forgotten where the matter was closed for a month and is owed again', async () => {
    const obligationId = await keepOne(database.db, program, owed);
    await tellOne(database.db, program, obligationId, { touched: 2 });
    await decide(obligationId);
    await keepOne(database.db, program);
    await keepOne(database.db, program, owed);
    expect(await kept()).toMatchObject({ decided: true });
    await keepOne(database.db, program);
    await keepOne(database.db, program, owed, '2026-12-30T18:00:00.000Z');
    expect(await kept()).toMatchObject({ decided: false });
  });
});
