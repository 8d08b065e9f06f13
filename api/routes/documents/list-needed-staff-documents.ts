import { z } from 'zod';
import { defineAction } from '../../action.ts';
import { neededDocumentSchema } from '../../answers/needed-document.ts';
import { neededOfSupervisor } from '../../documents/needed-documents.ts';
import { THE_PERSON } from '../../watching/shown.ts';
import { personParams } from '../params.ts';

/** The certificates that somebody who supervises needs, and how each stands. */
export const listNeededStaffDocuments = defineAction({
  operationId: 'listNeededStaffDocuments',
  method: 'get',
  path: '/api/people/:personId/needed-documents',
  summary: 'List the certificates that a supervisor needs',
  description:
    'What the rules of the licenses that somebody supervises for ask of the supervisor, with the citation, and what the program asks for: on file, missing, expiring, expired, or unknown. Nothing is asked of whoever supervises nobody.',
  ability: 'read-staff-documents',
  params: personParams,
  answer: z.array(neededDocumentSchema),
  status: 200,
  command: false,
  shows: THE_PERSON,
  errors: ['PERSON_NOT_FOUND'],
  perform: (context, { params }) => neededOfSupervisor(context, params.personId),
});
