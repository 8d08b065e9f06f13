import { askForDocument as askInDatabase } from '../../../db/operations/listed-document/ask-for-document.ts';
import { askForDocumentSchema } from '../../../rules/vocabulary/commands/ask-for-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceKind } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A program asks for a kind of document by itself. */
export const askForDocument = defineAction({
  operationId: 'askForDocument',
  method: 'post',
  path: '/api/listed-documents',
  summary: 'Ask for a kind of document',
  description:
    'From the next look at each journey or supervisor on, a document of this kind is asked for: one of each supervisee, of each supervisor, or for each place. The receipt names the line of the list.',
  ability: 'keep-ladders',
  body: askForDocumentSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['LISTED_ALREADY', 'DOCUMENT_KIND'],
  async perform(context, { body }) {
    const receipt = await askInDatabase(context.services.db, organizationCommandOf(context, body));
    await announceKind(context, 'file-document');
    return receipt;
  },
});
