import { z } from 'zod';
import { defineAction } from '../../action.ts';
import { neededDocumentSchema } from '../../answers/needed-document.ts';
import { neededOfJourney } from '../../documents/needed-documents.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';
import { journeyParams } from '../params.ts';

/** The documents that a journey needs, and how each stands. */
export const listNeededDocuments = defineAction({
  operationId: 'listNeededDocuments',
  method: 'get',
  path: '/api/journeys/:journeyId/needed-documents',
  summary: 'List the documents that a journey needs',
  description:
    'What the board wants on file from the beginning of supervision, with its citation, and what the program asks for: on file, missing, expiring, expired, or unknown.',
  ability: 'read-documents',
  params: journeyParams,
  answer: z.array(neededDocumentSchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  perform: (context, { params }) => neededOfJourney(context, params.journeyId),
});
