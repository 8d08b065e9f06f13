import type { DocumentHolderId } from '../../db/views/find-documents.ts';
import type { Concerned } from '../../rules/vocabulary/abilities.ts';
import type { ActionContext, FileAnswer } from '../action.ts';
import { readableDocument } from './readable-documents.ts';

/**
 * The file of a document that somebody may read, checked on the way out.
 * @throws DOCUMENT_NOT_FOUND, DOCUMENT_DAMAGED, DATA_KEY_UNKNOWN, DATA_KEY_RETIRED, DATA_DAMAGED.
 */
export async function fileOf(
  context: ActionContext,
  holder: DocumentHolderId,
  concerned: Concerned,
  documentId: string,
): Promise<FileAnswer> {
  const { organizationId } = context.acting;
  const { keySealed, sha256, fileName, mediaType } = await readableDocument(context, holder, concerned, documentId);
  const content = await context.services.documents.read({ organizationId, documentId, keySealed, sha256 });
  return { name: fileName, type: mediaType, content };
}
