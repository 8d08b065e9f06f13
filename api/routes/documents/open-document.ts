import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../../rules/vocabulary/document.ts';
import { defineAction, type FileAnswer } from '../../action.ts';
import { concernedByJourney } from '../../documents/concerned-by.ts';
import { fileOf } from '../../documents/file-of.ts';
import { documentParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** The file of a document of a journey, exactly as it was given. */
export const openDocument = defineAction({
  operationId: 'openDocument',
  method: 'get',
  path: '/api/journeys/:journeyId/documents/:documentId/file',
  summary: 'Get the file of a document',
  description: 'The file exactly as it was given, to be saved. One that is missing or was changed is not handed out.',
  ability: 'read-documents',
  params: documentParams,
  answer: z.custom<FileAnswer>(),
  answerType: Object.keys(DOCUMENT_TYPES),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: [
    'JOURNEY_NOT_FOUND',
    'DOCUMENT_NOT_FOUND',
    'DOCUMENT_DAMAGED',
    'DOCUMENTS_AWAY',
    'DATA_KEY_UNKNOWN',
    'DATA_KEY_RETIRED',
    'DATA_DAMAGED',
  ],
  async perform(context, { params: { journeyId, documentId } }) {
    return fileOf(context, { journeyId }, await concernedByJourney(context, journeyId), documentId);
  },
});
