import { fileTypeFromBuffer } from 'file-type';
import { lookLikeClientRecord, readsLikeClientRecord } from '../../rules/vocabulary/client-words.ts';
import { DOCUMENT_TYPES, type DocumentType, isDocumentType } from '../../rules/vocabulary/document.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { findHiddenContent } from './find-hidden-content.ts';
import { findPdfProblem } from './find-pdf-problem.ts';
import { readPdfText } from './read-pdf-text.ts';

/** A file that somebody sent, and the texts beside it. */
export interface SentDocument {
  readonly content: Buffer;
  readonly fileName: string;
  /** The type that the sender claims; empty where none. */
  readonly claimedType: string;
  /** Title and note. */
  readonly texts: readonly string[];
}

/** What is known of a file that was looked into. */
export interface CheckedDocument {
  readonly type: DocumentType;
  /** How much of its text was read: a picture has none that could be. */
  readonly read: 'whole' | 'part' | 'nothing';
}

/** What a sender says who does not know. */
const UNKNOWN_TYPES: readonly string[] = ['', 'application/octet-stream'];

/**
 * Looks into a file before anything of it is kept: what it is, whether it says that it is something else, whether it can run
 * or hides something, and whether it looks like the record of a client, as far as its text can be read.
 * @returns its type, as its content says, and how much of its text was read.
 * @throws DOCUMENT_OF_CLIENT, DOCUMENT_TYPE, DOCUMENT_UNSAFE.
 */
export async function checkDocument({ content, fileName, claimedType, texts }: SentDocument): Promise<CheckedDocument> {
  const what = lookLikeClientRecord([fileName, ...texts]);
  if (what !== null) throw new CreditableError('DOCUMENT_OF_CLIENT', { what });
  const type = (await fileTypeFromBuffer(content))?.mime ?? '';
  if (!isDocumentType(type)) throw new CreditableError('DOCUMENT_TYPE', { problem: 'is something else' });
  if (!agrees(type, fileName, claimedType))
    throw new CreditableError('DOCUMENT_TYPE', { problem: 'is not what its name or its sender says' });
  const problem = findHiddenContent(content, type) ?? (type === 'application/pdf' ? findPdfProblem(content) : null);
  if (problem !== null) throw new CreditableError('DOCUMENT_UNSAFE', { problem });
  return { type, read: type === 'application/pdf' ? await checkText(content) : 'nothing' };
}

async function checkText(content: Buffer): Promise<CheckedDocument['read']> {
  const read = await readPdfText(content);
  if (read === null || read.text === '') return 'nothing';
  const what = readsLikeClientRecord(read.text);
  if (what !== null) throw new CreditableError('DOCUMENT_OF_CLIENT', { what });
  return read.whole ? 'whole' : 'part';
}

function agrees(type: DocumentType, fileName: string, claimedType: string): boolean {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const endings: readonly string[] = DOCUMENT_TYPES[type];
  return endings.includes(ending) && (UNKNOWN_TYPES.includes(claimedType) || claimedType === type);
}
