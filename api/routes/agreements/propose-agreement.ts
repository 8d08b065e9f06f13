import { proposeAgreementSchema } from '../../../rules/vocabulary/commands/propose-agreement.ts';
import { proposeAgreement as proposeUpdate } from '../../../workflows/journey/messages.ts';
import { assertConcerned } from '../../access/assert-journey.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkProposal } from '../../checks/check-proposal.ts';
import { announceLoad } from '../../journeys/announce-change.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director or the supervisee proposes a supervision agreement. */
export const proposeAgreement = defineAction({
  operationId: 'proposeAgreement',
  method: 'post',
  path: '/api/journeys/:journeyId/agreements',
  summary: 'Propose a supervision agreement',
  description:
    'Proposes an agreement with one supervisor at one setting. The supervisor signs it; the receipt names it. A supervisor at a limit gets nobody more, unless a director gives a reason where the limit can be lifted.',
  ability: 'propose-agreements',
  params: journeyParams,
  body: proposeAgreementSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'PERSON_NOT_FOUND',
    'SETTING_NOT_FOUND',
    'OWN_HOURS',
    'DATE_ORDER',
    'AGREEMENT_EXISTS',
    'ASSIGNMENTS_FROZEN',
    'LOAD_LIMIT',
    'LOAD_LIMIT_OF_LAW',
    'NOT_ALLOWED',
    'SUPERVISOR_NOT_LICENSED',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params, body }) {
    const page = await getVisibleJourney(context, params.journeyId);
    assertConcerned(context.acting, 'propose-agreements', page);
    const receipt = await sendCommand(context, {
      ...params,
      name: 'propose-agreement',
      update: proposeUpdate,
      body,
      check: () => checkProposal(context, page, body),
    });
    await announceLoad(context, body.supervisorId);
    return receipt;
  },
});
