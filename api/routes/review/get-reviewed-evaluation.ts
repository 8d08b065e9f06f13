import { getReviewedPacket } from '../../../db/views/get-reviewed-packet.ts';
import { defineReviewAction } from '../../action.ts';
import { publicEvaluationSchema } from '../../answers/journey-page.ts';

/** The count that the packet prints, for programs. */
export const getReviewedEvaluation = defineReviewAction({
  operationId: 'getReviewedEvaluation',
  method: 'get',
  path: '/api/review/evaluation.json',
  summary: 'Save the count of a link’s packet',
  description:
    'The count that the packet prints, in the public format of evaluations, with the rules that it was made under.',
  ability: 'review-packet',
  answer: publicEvaluationSchema,
  status: 200,
  command: false,
  shows: 'by-its-token',
  errors: ['PACKET_NOT_FOUND'],
  async perform({ services, reviewer }) {
    const { evaluation } = await getReviewedPacket(services.db, reviewer);
    return evaluation;
  },
});
