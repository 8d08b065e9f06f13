import { proposeGoal as proposeInDatabase } from '../../../db/operations/goal/propose-goal.ts';
import { proposeGoalSchema } from '../../../rules/vocabulary/commands/learning-goal.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { journeyParams } from '../params.ts';

/** The supervisee or their supervisor proposes a goal of the learning plan. */
export const proposeGoal = defineAction({
  operationId: 'proposeGoal',
  method: 'post',
  path: '/api/journeys/:journeyId/goals',
  summary: 'Propose a goal',
  description: 'What to work on and by which day, between the supervisee and one supervisor; the other one agrees.',
  ability: 'agree-goals',
  params: journeyParams,
  body: proposeGoalSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'GOAL_NOT_YOURS', 'ENTRY_NOT_COVERED'],
  async perform(context, { params: { journeyId }, body }) {
    await getVisibleJourney(context, journeyId);
    return proposeInDatabase(context.services.db, commandOf(context, journeyId, body));
  },
});
