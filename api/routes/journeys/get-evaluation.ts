import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { publicEvaluationSchema } from '../../answers/journey-page.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** What the rules say of one journey, in the public format. */
export const getEvaluation = defineAction({
  operationId: 'getEvaluation',
  method: 'get',
  path: '/api/journeys/:journeyId/evaluation',
  summary: 'Get the evaluation',
  description:
    'The last evaluation of the journey in the public format evaluation/1: each requirement and each minute with its reason.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: publicEvaluationSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND', 'NOT_COUNTED_YET'],
  async perform(context, { params }) {
    const { evaluation } = await getVisibleJourney(context, params.journeyId);
    // A journey is counted in the first second of its life; until then there is nothing to show but to ask again.
    if (evaluation === null) throw new CreditableError('NOT_COUNTED_YET');
    return evaluation;
  },
});
