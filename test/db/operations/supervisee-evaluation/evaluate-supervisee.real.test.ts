import { describe, expect, test } from '@jest/globals';
import { evaluateSupervisee } from '../../../../db/operations/supervisee-evaluation/evaluate-supervisee.ts';
import { getProgress } from '../../../../db/views/get-progress.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import type { EvaluateSupervisee } from '../../../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

const EVALUATION: EvaluateSupervisee = {
  dutyId: 'evaluation',
  from: plainDate('2026-07-01'),
  until: plainDate('2026-09-30'),
  areas: [
    { area: 'ethics', satisfactory: true },
    { area: 'records', satisfactory: false },
  ],
  comment: 'Notes are late.',
};

describe('evaluating a supervisee', () => {
  test('is signed with a statement and a hash; a later one for the period stands, and none is ever changed', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const { by, supervisorId, organizationId, journeyId } = await foundProgram(db);
    await evaluateSupervisee(db, by(supervisorId, EVALUATION));
    const better = { ...EVALUATION, areas: [{ area: 'records' as const, satisfactory: true }] };
    const acting = { organizationId, actorId: supervisorId };
    expect((await getProgress(db, acting, journeyId)).evaluations).toMatchObject([
      {
        version: 1,
        satisfactory: false,
        statement: expect.stringContaining(
          'satisfactory in Ethics and law, and not yet satisfactory in Records and reports',
        ),
      },
    ]);
    await evaluateSupervisee(db, by(supervisorId, better));
    const { evaluations, facts } = await getProgress(db, acting, journeyId);
    expect(evaluations).toMatchObject([
      { version: 2, satisfactory: true, contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(facts).toEqual({
      license: 'CA-LMFT',
      agreementOn: '2026-01-05',
      approvedOn: null,
      done: [{ dutyId: 'evaluation', until: '2026-09-30' }],
    });
    await expect(
      withClient(adminUrl, (client) => client.query('delete from supervisee_evaluation')),
    ).rejects.toMatchObject({ code: 'CR001' });
  });

  test('is refused for a period that has not begun, backwards, or without an agreement with the supervisor', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { by, supervisorId, directorId } = await foundProgram(db);
    const evaluate = (more: Partial<EvaluateSupervisee>, actorId = supervisorId) =>
      evaluateSupervisee(db, by(actorId, { ...EVALUATION, ...more }));
    const later = { from: plainDate('2026-11-24'), until: plainDate('2026-12-31') };
    await expect(evaluate(later)).rejects.toMatchObject({ code: 'PERIOD_NOT_BEGUN' });
    await expect(evaluate({ until: plainDate('2026-06-30') })).rejects.toMatchObject({ code: 'DATE_ORDER' });
    const before = { from: plainDate('2025-01-01'), until: plainDate('2026-01-04') };
    await expect(evaluate(before)).rejects.toMatchObject({ code: 'ENTRY_NOT_COVERED' });
    await expect(evaluate({}, directorId)).rejects.toMatchObject({ code: 'ENTRY_NOT_COVERED' });
  });
});
