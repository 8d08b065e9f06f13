import { declareConflictSchema } from '../../../rules/vocabulary/commands/declare-conflict.ts';
import { declareConflict as declareConflictUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkAgreement } from '../../checks/check-agreement.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { agreementParams } from '../params.ts';

/** A director or the supervisee declares a conflict of interest between supervisor and supervisee. */
export const declareConflict = defineAction({
  operationId: 'declareConflict',
  method: 'post',
  path: '/api/journeys/:journeyId/agreements/:agreementId/conflict',
  summary: 'Declare a conflict of interest of an agreement',
  description:
    'A director or the supervisee declares a conflict of interest between supervisor and supervisee. The journey is counted anew, and its gate says from which day hours count.',
  ability: 'propose-agreements',
  params: agreementParams,
  body: declareConflictSchema.omit({ agreementId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'AGREEMENT_NOT_FOUND', 'CONFLICT_DECLARED', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId, agreementId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    assertConcerned(context.acting, 'propose-agreements', page);
    return sendCommand(context, {
      journeyId,
      name: 'declare-conflict',
      update: declareConflictUpdate,
      body: { agreementId, ...body },
      check: () => checkAgreement(page, agreementId),
    });
  },
});
