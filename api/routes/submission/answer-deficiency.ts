import { answerDeficiencySchema } from '../../../rules/vocabulary/commands/answer-deficiency.ts';
import { answerDeficiency as answerDeficiencyUpdate } from '../../../workflows/submission/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAnswer } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { deficiencyParams } from '../params.ts';

/** A director records that a letter of the board was answered without filing anew. */
export const answerDeficiency = defineAction({
  operationId: 'answerDeficiency',
  method: 'post',
  path: '/api/journeys/:journeyId/deficiencies/:deficiencyId/answer',
  summary: 'Answer a deficiency letter',
  description:
    'Records that one letter of the board was answered without filing a new packet; other letters stay open.',
  ability: 'file-with-board',
  params: deficiencyParams,
  body: answerDeficiencySchema.omit({ deficiencyId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'SUBMISSION_NOT_FOUND',
    'DEFICIENCY_NOT_FOUND',
    'DEFICIENCY_ANSWERED',
    'STAGE_WRONG',
    'DATE_ORDER',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId, deficiencyId }, body: answer }) {
    const page = await getVisibleJourney(context, journeyId);
    const body = { deficiencyId, ...answer };
    const check = (): void => checkAnswer(page, body);
    const update = answerDeficiencyUpdate;
    return sendCommand(context, { journeyId, name: 'answer-deficiency', update, body, check, to: 'submission' });
  },
});
