import { z } from 'zod';
import { defineAction } from '../../action.ts';
import { documentSchema } from '../../answers/document.ts';
import { concernedByPerson } from '../../documents/concerned-by.ts';
import { readableDocuments } from '../../documents/readable-documents.ts';
import { personParams } from '../params.ts';
import { THE_PERSON } from '../../watching/shown.ts';

/** The certificates of a person of the staff that the reader may read. */
export const listStaffDocuments = defineAction({
  operationId: 'listStaffDocuments',
  method: 'get',
  path: '/api/people/:personId/documents',
  summary: 'List the certificates of a person of the staff',
  description:
    'Every certificate on file that the reader may read, the latest first, with how it stands today; replaced and withdrawn ones too.',
  ability: 'read-staff-documents',
  params: personParams,
  answer: z.array(documentSchema),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: ['PERSON_NOT_FOUND'],
  async perform(context, { params }) {
    return readableDocuments(context, params, await concernedByPerson(context, params.personId));
  },
});
