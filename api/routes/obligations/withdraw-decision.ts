import { withdrawDecision as withdrawDecisionInDatabase } from '../../../db/operations/obligation/withdraw-decision.ts';
import { obligationSchema } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { obligationParams } from '../params.ts';
import { announceAnswer } from './announce-answer.ts';

/** A director takes a decision back. */
export const withdrawDecision = defineAction({
  operationId: 'withdrawDecision',
  method: 'post',
  path: '/api/obligations/:obligationId/withdraw-decision',
  summary: 'Take a decision back',
  description: 'Takes a decision back: the matter waits for one again.',
  roles: ['director'],
  params: obligationParams,
  body: obligationSchema.omit({ obligationId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['OBLIGATION_NOT_FOUND', 'OBLIGATION_DONE', 'NOT_DECIDED'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await withdrawDecisionInDatabase(context.services.db, command);
    await announceAnswer(context, params.obligationId);
    return receipt;
  },
});
