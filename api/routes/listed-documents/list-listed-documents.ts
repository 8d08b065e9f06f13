import { z } from 'zod';
import { findListedDocuments } from '../../../db/views/find-listed-documents.ts';
import { defineAction } from '../../action.ts';
import { listedDocumentSchema } from '../../answers/needed-document.ts';

/** The documents that the program asks for by itself. */
export const listListedDocuments = defineAction({
  operationId: 'listListedDocuments',
  method: 'get',
  path: '/api/listed-documents',
  summary: 'List the documents that the program asks for',
  description:
    'The kinds of documents that the program wants on file beside what boards ask for, and how many days before their end somebody is reminded.',
  ability: 'read-ladders',
  answer: z.array(listedDocumentSchema),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services, acting }) => findListedDocuments(services.db, acting),
});
