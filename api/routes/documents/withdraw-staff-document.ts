import { withdrawDocumentSchema } from '../../../rules/vocabulary/commands/withdraw-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { concernedByPerson } from '../../documents/concerned-by.ts';
import { takeOff } from '../../documents/take-off.ts';
import { staffDocumentParams } from '../params.ts';

/** Somebody takes back a certificate of a person of the staff. */
export const withdrawStaffDocument = defineAction({
  operationId: 'withdrawStaffDocument',
  method: 'post',
  path: '/api/people/:personId/documents/:documentId/withdraw',
  summary: 'Withdraw a certificate',
  description:
    'Takes a certificate back that holds now: whoever filed it, or who keeps them all. It is kept as withdrawn, with the reason.',
  ability: 'file-staff-documents',
  params: staffDocumentParams,
  body: withdrawDocumentSchema.omit({ documentId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'DOCUMENT_NOT_FOUND', 'DOCUMENT_SETTLED'],
  async perform(context, { params: { personId, documentId }, body }) {
    const concerned = await concernedByPerson(context, personId);
    return takeOff(context, { personId }, concerned, { documentId, ...body });
  },
});
