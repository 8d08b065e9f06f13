import { getSignedCopy as getFromDatabase } from '../../../db/views/find-signed-copies.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { fullCopySchema } from '../../answers/signed-copy.ts';
import { signedCopyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** The copy of a signed record. */
export const getSignedCopy = defineAction({
  operationId: 'getSignedCopy',
  method: 'get',
  path: '/api/journeys/:journeyId/signed-copies/:signedCopyId',
  summary: 'Get the copy of a signed record',
  description: 'The record exactly as it was shown when it was signed; the same to the byte whatever changes later.',
  ability: 'read-journeys',
  params: signedCopyParams,
  answer: fullCopySchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND', 'SIGNED_COPY_NOT_FOUND'],
  async perform(context, { params }) {
    await getVisibleJourney(context, params.journeyId);
    return getFromDatabase(context.services.db, context.acting, params);
  },
});
