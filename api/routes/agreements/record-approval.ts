import { recordApprovalSchema } from '../../../rules/vocabulary/commands/record-approval.ts';
import { recordApproval as recordApprovalUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAgreement } from '../../checks/check-agreement.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { agreementParams } from '../params.ts';

/** A director or the supervisee records that the board approved an agreement. */
export const recordApproval = defineAction({
  operationId: 'recordApproval',
  method: 'post',
  path: '/api/journeys/:journeyId/agreements/:agreementId/approval',
  summary: 'Record the board’s approval of an agreement',
  description:
    'A director or the supervisee records that the board approved an agreement. The journey is counted anew, and its gate says from which day hours count.',
  ability: 'propose-agreements',
  params: agreementParams,
  body: recordApprovalSchema.omit({ agreementId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'AGREEMENT_NOT_FOUND', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId, agreementId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    assertConcerned(context.acting, 'propose-agreements', page);
    return sendCommand(context, {
      journeyId,
      name: 'record-approval',
      update: recordApprovalUpdate,
      body: { agreementId, ...body },
      check: () => checkAgreement(page, agreementId),
    });
  },
});
