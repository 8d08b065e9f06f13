import { signAgreementSchema } from '../../../rules/vocabulary/commands/sign-agreement.ts';
import { signAgreement as signUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAgreementSignature } from '../../checks/check-agreement-signature.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { agreementParams } from '../params.ts';
import { SIGNING_REFUSALS } from '../signing/refusals.ts';

/** The supervisor signs the supervision agreement. */
export const signAgreement = defineAction({
  operationId: 'signAgreement',
  method: 'post',
  path: '/api/journeys/:journeyId/agreements/:agreementId/sign',
  summary: 'Sign a supervision agreement',
  description: 'The supervisor named in the agreement signs it. Nobody signs an agreement on their own hours.',
  ability: 'sign-agreements',
  proof: 'signature',
  params: agreementParams,
  body: signAgreementSchema.omit({ agreementId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'AGREEMENT_NOT_FOUND',
    'AGREEMENT_ALREADY_SIGNED',
    ...SIGNING_REFUSALS,
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId, agreementId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkAgreementSignature(context.acting, page, agreementId);
    return sendCommand(context, {
      journeyId,
      name: 'sign-agreement',
      update: signUpdate,
      body: { agreementId, ...body },
      check,
    });
  },
});
