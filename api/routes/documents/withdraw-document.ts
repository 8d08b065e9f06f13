import { withdrawDocumentSchema } from '../../../rules/vocabulary/commands/withdraw-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { concernedByJourney } from '../../documents/concerned-by.ts';
import { takeOff } from '../../documents/take-off.ts';
import { documentParams } from '../params.ts';

/** Somebody takes back a document of a journey. */
export const withdrawDocument = defineAction({
  operationId: 'withdrawDocument',
  method: 'post',
  path: '/api/journeys/:journeyId/documents/:documentId/withdraw',
  summary: 'Withdraw a document',
  description:
    'Takes a document back that holds now: whoever filed it, or who keeps them all. It is kept as withdrawn, with the reason.',
  ability: 'file-documents',
  params: documentParams,
  body: withdrawDocumentSchema.omit({ documentId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'DOCUMENT_NOT_FOUND', 'DOCUMENT_SETTLED'],
  async perform(context, { params: { journeyId, documentId }, body }) {
    const concerned = await concernedByJourney(context, journeyId);
    return takeOff(context, { journeyId }, concerned, { documentId, ...body });
  },
});
