import { z } from 'zod';
import { defineAction } from '../../action.ts';
import { documentSchema } from '../../answers/document.ts';
import { concernedByJourney } from '../../documents/concerned-by.ts';
import { readableDocuments } from '../../documents/readable-documents.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** The documents of a journey that the reader may read. */
export const listDocuments = defineAction({
  operationId: 'listDocuments',
  method: 'get',
  path: '/api/journeys/:journeyId/documents',
  summary: 'List the documents of a journey',
  description:
    'Every document on file that the reader may read, the latest first, with how it stands today; replaced and withdrawn ones too.',
  ability: 'read-documents',
  params: journeyParams,
  answer: z.array(documentSchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params }) {
    return readableDocuments(context, params, await concernedByJourney(context, params.journeyId));
  },
});
