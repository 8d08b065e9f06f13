import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { giveNotice } from '../../../../db/operations/departure/give-notice.ts';
import { withdrawNotice } from '../../../../db/operations/departure/withdraw-notice.ts';
import { delegateObligation } from '../../../../db/operations/obligation/delegate-obligation.ts';
import { takeBackObligation } from '../../../../db/operations/obligation/take-back-obligation.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { inSession } from '../../../../db/session.ts';
import { readKept } from '../../../../db/operations/obligation/read-kept.ts';
import { findObligations } from '../../../../db/views/find-obligations.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../open-test-database.ts';
import { LICENSED, NOW, type Program, foundProgram, someone } from '../../program.ts';
import { keepOne } from './an-obligation.ts';

describe('what is handed over', () => {
  let database: OpenTestDatabase;
  let program: Program;
  let obligationId: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    program = await foundProgram(database.db);
    obligationId = await keepOne(database.db, program, {
      kind: 'complete-packet',
      id: 'p',
      ownerId: program.superviseeId,
    });
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const hand = (to: string, by = program.superviseeId, id = obligationId, key = randomUUID()) =>
    delegateObligation(
      database.db,
      program.by(by, { obligationId: id, personId: to, reason: 'On parental leave' }, key),
    );
  const back = (by: string) => takeBackObligation(database.db, program.by(by, { obligationId }));
  const kept = (at = NOW) =>
    inSession(database.db, program.organizationId, async (session) => [
      ...(await readKept(session, program.journeyId, at)).values(),
    ]);
  const listOf = async (actorId: string) => {
    const { organizationId } = program;
    const asked = { personId: actorId, kind: null, reached: null, page: 1 };
    return (await findObligations(database.db, { organizationId, actorId }, asked, NOW)).obligations;
  };

  test('is with whoever took it over, is seen by both, and can be given back', async () => {
    const key = randomUUID();
    const once = await Promise.all([1, 2, 3].map(() => hand(program.supervisorId, undefined, undefined, key)));
    expect(once[0]?.sentence).toBe('Toni Trainee handed it to Sam Supervisor: Complete the packet.');
    expect((await kept())[0]).toMatchObject({
      touched: 1,
      delegateId: program.supervisorId,
      handOver: { byName: 'Toni Trainee', reason: 'On parental leave' },
    });
    for (const person of [program.superviseeId, program.supervisorId])
      expect(await listOf(person)).toMatchObject([{ obligationId, delegate: { name: 'Sam Supervisor' } }]);
    await expect(hand(program.supervisorId)).rejects.toMatchObject({ code: 'DELEGATE_HAS_IT' });
    await hand(program.directorId, program.supervisorId);
    expect(await listOf(program.supervisorId)).toEqual([]);
    await back(program.directorId);
    await expect(back(program.directorId)).rejects.toMatchObject({ code: 'NOT_DELEGATED' });
    expect((await kept())[0]).toMatchObject({ delegateId: null, handOver: { byName: 'Dana Director', reason: null } });
  });

  test('goes only to somebody who may do it', async () => {
    const stranger = (
      await addPerson(database.db, program.by(program.directorId, someone('Una', ['supervisor'], LICENSED)))
    ).subjectId;
    await expect(hand(stranger)).rejects.toMatchObject({
      code: 'DELEGATE_MAY_NOT',
      details: { parts: 'a director, or a supervisor of this journey, or the supervisee' },
    });
    const [shown] = await listOf(program.superviseeId);
    expect(shown?.takers.map(({ name }) => name)).toEqual(['Dana Director', 'Sam Supervisor']);
    const other = await foundProgram(database.db);
    for (const personId of [other.directorId, randomUUID()])
      await expect(hand(personId)).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND', details: {} });
  });

  test('is never what its owner alone can do, such as a signature', async () => {
    const signature = await keepOne(database.db, program);
    await expect(hand(program.directorId, program.directorId, signature)).rejects.toMatchObject({
      code: 'OBLIGATION_OWNERS_ALONE',
      details: { owner: 'Sam Supervisor', kind: 'Sign a weekly log' },
    });
    const packet = { kind: 'complete-packet', id: 'p', ownerId: program.superviseeId } as const;
    obligationId = await keepOne(database.db, program, packet);
  });

  test('goes to nobody who has left, and is with the owner again once whoever has it leaves', async () => {
    const { directorId, supervisorId, superviseeId } = program;
    const leave = (day: string) =>
      giveNotice(database.db, program.by(directorId, { personId: supervisorId, lastDayOn: plainDate(day) }));
    await leave('2026-11-20');
    await expect(hand(supervisorId)).rejects.toMatchObject({ code: 'DELEGATE_LEFT' });
    await leave('2026-11-30');
    await hand(supervisorId);
    expect((await kept())[0]?.delegateId).toBe(supervisorId);
    expect((await kept('2026-12-02T18:00:00.000Z'))[0]).toMatchObject({ delegateId: null, handOver: null });
    await withdrawNotice(database.db, program.by(directorId, { personId: supervisorId }));
    await back(superviseeId);
  });
});
