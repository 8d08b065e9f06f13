import { createHash, randomBytes } from 'node:crypto';
import type { HeldKeys } from '../keys/key-ring.ts';
import { open, seal } from '../keys/seal.ts';
import { type SealedFor, openText, sealText } from '../keys/seal-text.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import type { DocumentStore } from './document-store.ts';

/** What a sealed key of a document is bound to, beside organization and row. */
export const DOCUMENT_KEY = 'document.key';

/** Which document it is. */
export interface DocumentPlace {
  readonly organizationId: string;
  readonly documentId: string;
}

/** Files of documents, sealed on the way in and checked on the way out. */
export interface DocumentShelf {
  /**
   * Seals and keeps a file under a key of its own.
   * @returns that key, itself sealed, for the row of the document.
   * @throws DATA_KEY_MISSING.
   */
  keep(place: DocumentPlace, content: Uint8Array): Promise<string>;
  /**
   * A file exactly as it was given.
   * @throws DOCUMENT_DAMAGED where it is missing, was changed, or is another one; DATA_KEY_UNKNOWN, DATA_KEY_RETIRED.
   */
  read(place: DocumentPlace & { readonly keySealed: string; readonly sha256: string }): Promise<Buffer>;
  /** Removes a file whose row was never written. */
  discard(place: DocumentPlace): Promise<void>;
}

const KEY_BYTES = 32;

/** Keeps files of documents in a store, each under a key of its own, so that resealing keys rewrites no file. */
export function openDocumentShelf(store: DocumentStore, keys: HeldKeys): DocumentShelf {
  return {
    async keep({ organizationId, documentId }, content) {
      const key = randomBytes(KEY_BYTES);
      const keySealed = sealText(keys, keyPlace({ organizationId, documentId }), key.toString('base64'));
      await store.put(organizationId, documentId, seal(content, key, boundTo({ organizationId, documentId })));
      return keySealed;
    },
    async read({ organizationId, documentId, keySealed, sha256 }) {
      const key = Buffer.from(openText(keys, keyPlace({ organizationId, documentId }), keySealed), 'base64');
      const sealed = await store.get(organizationId, documentId);
      const content = sealed === null ? null : open(sealed, key, boundTo({ organizationId, documentId }));
      if (content === null || sha256Of(content) !== sha256) throw new CreditableError('DOCUMENT_DAMAGED');
      return Buffer.from(content);
    },
    discard: ({ organizationId, documentId }) => store.remove(organizationId, documentId),
  };
}

/** The hash by which a file is known again. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function keyPlace({ organizationId, documentId }: DocumentPlace): SealedFor {
  return { purpose: DOCUMENT_KEY, organizationId, recordId: documentId };
}

/** A file that is put under the name of another document or organization does not open. */
function boundTo({ organizationId, documentId }: DocumentPlace): Buffer {
  return Buffer.from(JSON.stringify(['document.file', organizationId, documentId]));
}
