import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { fileDocument } from '../../db/operations/document/file-document.ts';
import type { DocumentHolderId } from '../../db/views/find-documents.ts';
import { type Concerned, canWith } from '../../rules/vocabulary/abilities.ts';
import type { fileDocumentSchema } from '../../rules/vocabulary/commands/file-document.ts';
import { DOCUMENT_KINDS, type DocumentHolder } from '../../rules/vocabulary/document.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { sha256Of } from '../../storage/document-shelf.ts';
import { assertOrder } from '../access/assert-journey.ts';
import type { ActionContext } from '../action.ts';
import { organizationCommandOf } from '../journeys/command-of.ts';
import { announceDocument } from './announce-document.ts';
import { checkDocument } from './check-document.ts';

/** What somebody files, already read and not yet checked as a document. */
export type SentForFile = z.infer<typeof fileDocumentSchema> & { readonly file: File };

/**
 * Checks a document, keeps its file and puts it on file. A file whose row is not written after all is taken away again;
 * if that fails, the nightly check finds it.
 * @param concerned - whom the document concerns.
 * @throws NOT_ALLOWED, the refusals of `checkDocument`, DATE_ORDER, and those of the operation.
 */
export async function putOnFile(
  context: ActionContext,
  holder: DocumentHolderId,
  concerned: Concerned,
  { file, ...said }: SentForFile,
): Promise<Receipt> {
  checkKind(context, 'journeyId' in holder ? 'journey' : 'person', concerned, said);
  const content = Buffer.from(await file.arrayBuffer());
  const texts = said.note === undefined ? [said.title] : [said.title, said.note];
  const { type: mediaType, read } = await checkDocument({
    content,
    fileName: file.name,
    claimedType: file.type,
    texts,
  });
  const place = { organizationId: context.acting.organizationId, documentId: randomUUID() };
  const about = { fileName: file.name, mediaType, bytes: content.length, sha256: sha256Of(content) };
  const command = organizationCommandOf(context, { ...said, holder, ...about });
  const { documents, db } = context.services;
  const keySealed = await documents.keep(place, content);
  const discard = (): Promise<void> => documents.discard(place).catch(() => undefined);
  try {
    const receipt = await fileDocument(db, command, { documentId: place.documentId, keySealed, read });
    if (receipt.subjectId !== place.documentId) await discard();
    await announceDocument(context, holder);
    return receipt;
  } catch (problem) {
    if (isRefused(problem)) await discard();
    throw problem;
  }
}

/** Where nobody knows whether the row was written, the file stays for the nightly check. */
function isRefused(problem: unknown): boolean {
  return problem instanceof CreditableError && problem.code !== 'DATABASE_AWAY';
}

function checkKind(
  { acting }: ActionContext,
  holder: DocumentHolder,
  concerned: Concerned,
  { kind, validFrom, validUntil }: Omit<SentForFile, 'file'>,
): void {
  const { of, files, ends, label } = DOCUMENT_KINDS[kind];
  if (of !== holder) throw new CreditableError('DOCUMENT_KIND', { kind: label });
  if (!canWith(acting, files, concerned)) throw new CreditableError('NOT_ALLOWED');
  if (ends && validUntil === undefined) throw new CreditableError('DOCUMENT_END_MISSING', { kind: label });
  if (validFrom !== undefined)
    assertOrder({ name: 'The first day', on: validFrom }, { name: 'The last day', on: validUntil });
}
