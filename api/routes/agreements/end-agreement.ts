import { endAgreementSchema } from '../../../rules/vocabulary/commands/end-agreement.ts';
import { endAgreement as endAgreementUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAgreement } from '../../checks/check-agreement.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { agreementParams } from '../params.ts';

/** A director ends an agreement on a day, with the reason. */
export const endAgreement = defineAction({
  operationId: 'endAgreement',
  method: 'post',
  path: '/api/journeys/:journeyId/agreements/:agreementId/end',
  summary: 'End a supervision agreement',
  description:
    'A director ends an agreement on a day, with the reason. The journey is counted anew, and its gate says from which day hours count.',
  ability: 'end-agreements',
  params: agreementParams,
  body: endAgreementSchema.omit({ agreementId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'AGREEMENT_NOT_FOUND',
    'DATE_ORDER',
    'AGREEMENT_ENDED',
    'HOURS_BEYOND_END',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId, agreementId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    return sendCommand(context, {
      journeyId,
      name: 'end-agreement',
      update: endAgreementUpdate,
      body: { agreementId, ...body },
      check: () => checkAgreement(page, agreementId),
    });
  },
});
