import { z } from 'zod';
import { findSignedCopies } from '../../../db/views/find-signed-copies.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { listedCopySchema } from '../../answers/signed-copy.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** What was signed in a journey. */
export const listSignedCopies = defineAction({
  operationId: 'listSignedCopies',
  method: 'get',
  path: '/api/journeys/:journeyId/signed-copies',
  summary: 'List the signed records of a journey',
  description: 'Every record that was signed here, the newest first, each with who signed it, when, and what it means.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: z.array(listedCopySchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId } }) {
    await getVisibleJourney(context, journeyId);
    return findSignedCopies(context.services.db, context.acting, journeyId);
  },
});
