import { z } from 'zod';
import { DOCUMENT_TYPES } from '../../../rules/vocabulary/document.ts';
import { defineAction, type FileAnswer } from '../../action.ts';
import { concernedByPerson } from '../../documents/concerned-by.ts';
import { fileOf } from '../../documents/file-of.ts';
import { staffDocumentParams } from '../params.ts';
import { THE_PERSON } from '../../watching/shown.ts';

/** The file of a certificate of a person of the staff, exactly as it was given. */
export const openStaffDocument = defineAction({
  operationId: 'openStaffDocument',
  method: 'get',
  path: '/api/people/:personId/documents/:documentId/file',
  summary: 'Get the file of a certificate',
  description: 'The file exactly as it was given, to be saved. One that is missing or was changed is not handed out.',
  ability: 'read-staff-documents',
  params: staffDocumentParams,
  answer: z.custom<FileAnswer>(),
  answerType: Object.keys(DOCUMENT_TYPES),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: [
    'PERSON_NOT_FOUND',
    'DOCUMENT_NOT_FOUND',
    'DOCUMENT_DAMAGED',
    'DOCUMENTS_AWAY',
    'DATA_KEY_UNKNOWN',
    'DATA_KEY_RETIRED',
    'DATA_DAMAGED',
  ],
  async perform(context, { params: { personId, documentId } }) {
    return fileOf(context, { personId }, await concernedByPerson(context, personId), documentId);
  },
});
