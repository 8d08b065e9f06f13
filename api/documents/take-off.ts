import { withdrawDocument } from '../../db/operations/document/withdraw-document.ts';
import type { DocumentHolderId } from '../../db/views/find-documents.ts';
import type { Concerned } from '../../rules/vocabulary/abilities.ts';
import type { WithdrawDocument } from '../../rules/vocabulary/commands/withdraw-document.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { ActionContext } from '../action.ts';
import { organizationCommandOf } from '../journeys/command-of.ts';
import { announceDocument } from './announce-document.ts';
import { assertMayWithdraw, readableDocument } from './readable-documents.ts';

/**
 * Takes back a document of a journey or of a person of the staff.
 * @throws DOCUMENT_NOT_FOUND, NOT_ALLOWED, DOCUMENT_SETTLED, DATABASE_AWAY.
 */
export async function takeOff(
  context: ActionContext,
  holder: DocumentHolderId,
  concerned: Concerned,
  body: WithdrawDocument,
): Promise<Receipt> {
  const document = await readableDocument(context, holder, concerned, body.documentId);
  assertMayWithdraw(context.acting, document, concerned);
  const receipt = await withdrawDocument(context.services.db, organizationCommandOf(context, body));
  await announceDocument(context, holder);
  return receipt;
}
