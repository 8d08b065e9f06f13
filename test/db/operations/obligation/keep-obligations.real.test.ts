import { describe, expect, test } from '@jest/globals';
import { keepObligations } from '../../../../db/operations/obligation/keep-obligations.ts';
import { keepTold } from '../../../../db/operations/obligation/keep-told.ts';
import { proposeAgreement } from '../../../../db/operations/agreement/propose-agreement.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { anOwed } from '../../../rules/obligations/an-owed.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, NOW } from '../../program.ts';

const LATER = '2026-12-24T17:00:00.000Z';

describe('what is owed', () => {
  test('is added, closed when it is done, and opened anew when it is owed again', async () => {
    await using database = await openTestDatabase();
    const { organizationId, journeyId, supervisorId } = await foundProgram(database.db);
    const scope = { organizationId, scopeId: journeyId, journeyId };
    const owed = anOwed({ ownerId: supervisorId });
    const keep = (all: readonly (typeof owed)[]) => keepObligations(database.db, scope, all, NOW);
    const [first] = await keep([owed]);
    expect(first).toMatchObject({ key: owed.id, beganOn: '2026-11-02', toldUntil: null, snoozes: [] });
    const [again] = await keep([
      { ...owed, beganOn: plainDate('2026-11-20') },
      anOwed({ id: 'other', ownerId: supervisorId }),
    ]);
    expect(again).toEqual(first);
    expect(await keep([])).toEqual([]);
    expect(await keep([owed])).toEqual([first]);
  });

  test('two looks at once find the same', async () => {
    await using database = await openTestDatabase();
    const { organizationId, journeyId, supervisorId } = await foundProgram(database.db);
    const scope = { organizationId, scopeId: journeyId, journeyId };
    const owed = [anOwed({ ownerId: supervisorId }), anOwed({ id: 'b', ownerId: supervisorId })];
    const looks = await Promise.all([1, 2, 3, 4].map(() => keepObligations(database.db, scope, owed, NOW)));
    for (const look of looks) expect(look).toEqual(looks[0]);
  });

  test('left undone to the end of its ladder freezes new assignments of the supervisor until it is done', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    const { organizationId, journeyId, supervisorId, settingId, directorId } = program;
    const scope = { organizationId, scopeId: journeyId, journeyId };
    const owed = anOwed({ ownerId: supervisorId });
    const [{ obligationId } = { obligationId: '' }] = await keepObligations(database.db, scope, [owed], NOW);
    const rest = { rung: 4, nextRecipient: null, aboveAt: null, touched: 0 };
    const tell = (nextAt: string | null) =>
      keepTold(database.db, {
        ...scope,
        notices: [],
        told: [{ obligationId, nextAt, ended: nextAt === null, ...rest }],
        at: NOW,
      });
    const propose = (from: string) =>
      proposeAgreement(
        database.db,
        program.by(directorId, { supervisorId, settingId, from: plainDate(from) }),
        () => null,
      );
    await tell(LATER);
    await propose('2026-12-01');
    await tell(null);
    await expect(propose('2026-12-02')).rejects.toMatchObject({ code: 'ASSIGNMENTS_FROZEN' });
    await keepObligations(database.db, scope, [], LATER);
    await propose('2026-12-03');
  });
});
