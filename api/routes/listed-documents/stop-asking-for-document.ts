import { stopAskingForDocument as stopInDatabase } from '../../../db/operations/listed-document/stop-asking-for-document.ts';
import { stopAskingForDocumentSchema } from '../../../rules/vocabulary/commands/ask-for-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceKind } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { listedDocumentParams } from '../params.ts';

/** A program asks for a kind of document no more. */
export const stopAskingForDocument = defineAction({
  operationId: 'stopAskingForDocument',
  method: 'post',
  path: '/api/listed-documents/:listedId/end',
  summary: 'No longer ask for a kind of document',
  description: 'Takes a kind of document off the list, with the reason. What a board asks for stays.',
  ability: 'keep-ladders',
  params: listedDocumentParams,
  body: stopAskingForDocumentSchema.omit({ listedId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['LISTED_NOT_FOUND'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await stopInDatabase(context.services.db, command);
    await announceKind(context, 'file-document');
    return receipt;
  },
});
