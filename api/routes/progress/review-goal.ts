import { reviewGoal as reviewInDatabase } from '../../../db/operations/goal/review-goal.ts';
import { reviewGoalSchema } from '../../../rules/vocabulary/commands/learning-goal.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { goalParams } from '../params.ts';

/** A goal is agreed by the other side, reached, or let go. */
export const reviewGoal = defineAction({
  operationId: 'reviewGoal',
  method: 'post',
  path: '/api/journeys/:journeyId/goals/:goalId/review',
  summary: 'Review a goal',
  description: 'The one who did not propose the goal agrees to it; later either says that it is reached or let go.',
  ability: 'agree-goals',
  params: goalParams,
  body: reviewGoalSchema.omit({ goalId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'GOAL_NOT_FOUND', 'GOAL_NOT_YOURS', 'GOAL_CLOSED'],
  async perform(context, { params: { journeyId, goalId }, body }) {
    await getVisibleJourney(context, journeyId);
    return reviewInDatabase(context.services.db, commandOf(context, journeyId, { goalId, ...body }));
  },
});
