import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { proposeAgreement } from '../../../../db/operations/agreement/propose-agreement.ts';
import { liftFreeze } from '../../../../db/operations/obligation/lift-freeze.ts';
import { restoreFreeze } from '../../../../db/operations/obligation/restore-freeze.ts';
import { findObligations } from '../../../../db/views/find-obligations.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../open-test-database.ts';
import { NOW, type Program, foundProgram } from '../../program.ts';
import { keepOne, tellOne } from './an-obligation.ts';

describe('a freeze of new assignments', () => {
  let database: OpenTestDatabase;
  let program: Program;
  let obligationId: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    program = await foundProgram(database.db);
    obligationId = await keepOne(database.db, program);
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const lift = (by = program.directorId, id = obligationId, key = randomUUID()) =>
    liftFreeze(database.db, program.by(by, { obligationId: id, reason: 'Sign-off planned for Friday' }, key));
  const restore = (by = program.directorId) => restoreFreeze(database.db, program.by(by, { obligationId }));
  const propose = (from: string) => {
    const { supervisorId, settingId, directorId } = program;
    const terms = { supervisorId, settingId, from: plainDate(from) };
    return proposeAgreement(database.db, program.by(directorId, terms), () => null);
  };
  const shown = async () => {
    const { organizationId, directorId: actorId } = program;
    const asked = { personId: null, kind: null, reached: 'freeze-assignments', page: 1 } as const;
    return (await findObligations(database.db, { organizationId, actorId }, asked, NOW)).obligations;
  };

  test('can be lifted by a director once it is there, with a reason, and put back', async () => {
    await expect(lift()).rejects.toMatchObject({ code: 'NOT_FROZEN' });
    expect(await shown()).toEqual([]);
    await tellOne(database.db, program, obligationId);
    await expect(propose('2026-12-01')).rejects.toMatchObject({ code: 'ASSIGNMENTS_FROZEN' });
    expect(await shown()).toMatchObject([{ obligationId, end: 'freeze-assignments', lifted: null }]);
    await expect(restore()).rejects.toMatchObject({ code: 'FREEZE_NOT_LIFTED' });
    const key = randomUUID();
    const once = await Promise.all([1, 2, 3].map(() => lift(undefined, undefined, key)));
    expect(new Set(once.map(({ sentence }) => sentence)).size).toBe(1);
    await expect(lift()).rejects.toMatchObject({ code: 'NOT_FROZEN' });
    await propose('2026-12-02');
    expect(await shown()).toMatchObject([
      { lifted: { byName: 'Dana Director', reason: 'Sign-off planned for Friday', at: NOW } },
    ]);
    await restore();
    await expect(propose('2026-12-03')).rejects.toMatchObject({ code: 'ASSIGNMENTS_FROZEN' });
    const { organizationId, directorId: actorId, journeyId } = program;
    const { caseFile } = await getJourneyPage(database.db, { organizationId, actorId }, journeyId);
    const actions = caseFile.map(({ action }) => action).filter((action) => action.startsWith('freeze'));
    expect(actions.toSorted()).toEqual(['freeze-lifted', 'freeze-restored']);
  });

  test('is lifted by nobody else, and of nothing of another organization', async () => {
    await expect(lift(program.supervisorId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(lift(program.superviseeId)).rejects.toMatchObject({ code: 'OBLIGATION_NOT_FOUND' });
    const other = await foundProgram(database.db);
    for (const id of [await keepOne(database.db, other), randomUUID()])
      await expect(lift(undefined, id)).rejects.toMatchObject({ code: 'OBLIGATION_NOT_FOUND', details: {} });
  });
});
