import { describe, expect, test } from '@jest/globals';
import { proposeGoal } from '../../../../db/operations/goal/propose-goal.ts';
import { reviewGoal } from '../../../../db/operations/goal/review-goal.ts';
import { getProgress } from '../../../../db/views/get-progress.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

describe('a goal of the learning plan', () => {
  test('is agreed by the one who did not propose it, then reached, and then closed', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { by, supervisorId, superviseeId, directorId, organizationId, journeyId } = await foundProgram(db);
    const goal = { supervisorId, text: 'Write notes the same day', targetOn: plainDate('2027-01-31') };
    await expect(proposeGoal(db, by(directorId, goal))).rejects.toMatchObject({ code: 'GOAL_NOT_YOURS' });
    const { subjectId: goalId } = await proposeGoal(db, by(superviseeId, goal));
    const review = (actorId: string, state: 'agreed' | 'reached' | 'dropped') =>
      reviewGoal(db, by(actorId, { goalId, state }));
    await expect(review(superviseeId, 'agreed')).rejects.toMatchObject({ code: 'GOAL_NOT_YOURS' });
    await expect(review(supervisorId, 'reached')).rejects.toMatchObject({ code: 'GOAL_NOT_YOURS' });
    await expect(review(directorId, 'dropped')).rejects.toMatchObject({ code: 'GOAL_NOT_YOURS' });
    await review(supervisorId, 'agreed');
    await review(superviseeId, 'reached');
    await expect(review(supervisorId, 'dropped')).rejects.toMatchObject({ code: 'GOAL_CLOSED' });
    const { goals } = await getProgress(db, { organizationId, actorId: superviseeId }, journeyId);
    expect(goals).toMatchObject([{ goalId, state: 'reached', targetOn: '2027-01-31' }]);
  });
});
