import {
  type DocumentHolderId,
  type DocumentToOpen,
  type ShownDocument,
  findDocument,
  findDocuments,
} from '../../db/views/find-documents.ts';
import { type Concerned, canEverywhere, canWith } from '../../rules/vocabulary/abilities.ts';
import { DOCUMENT_KINDS } from '../../rules/vocabulary/document.ts';
import { documentStanding } from '../../rules/vocabulary/document-standing.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { ToldDocument } from '../answers/document.ts';
import type { ActionContext, SignedInPerson } from '../action.ts';

/** The documents of a journey or a person that somebody may read; of others nothing is said, not even that they are there. */
export async function readableDocuments(
  { services, acting, at }: ActionContext,
  holder: DocumentHolderId,
  concerned: Concerned,
): Promise<ToldDocument[]> {
  const documents = await findDocuments(services.db, acting, holder);
  const today = dateAt(at, acting.timeZone);
  return documents
    .filter((document) => mayRead(acting, document, concerned))
    .map((document) => ({ ...document, standing: documentStanding(document, today) }));
}

/**
 * One document that somebody may read.
 * @throws DOCUMENT_NOT_FOUND for everybody else, as if it did not exist.
 */
export async function readableDocument(
  { services, acting }: ActionContext,
  holder: DocumentHolderId,
  concerned: Concerned,
  documentId: string,
): Promise<DocumentToOpen> {
  const document = await findDocument(services.db, acting, holder, documentId);
  if (document === null || !mayRead(acting, document, concerned)) throw new CreditableError('DOCUMENT_NOT_FOUND');
  return document;
}

/**
 * Lets only those withdraw a document who filed it, or who may file its kind for everybody.
 * @throws NOT_ALLOWED.
 */
export function assertMayWithdraw(
  acting: SignedInPerson,
  { kind, filedById }: ShownDocument,
  concerned: Concerned,
): void {
  const { files } = DOCUMENT_KINDS[kind];
  const everywhere = canEverywhere(acting.roles, files);
  const own = filedById === acting.actorId && canWith(acting, files, concerned);
  if (!everywhere && !own) throw new CreditableError('NOT_ALLOWED');
}

function mayRead(acting: SignedInPerson, { kind }: ShownDocument, concerned: Concerned): boolean {
  return canWith(acting, DOCUMENT_KINDS[kind].reads, concerned);
}
