import type { DocumentStore } from './document-store.ts';
import { openFolderStore } from './open-folder-store.ts';
import { type S3Place, openS3Store } from './open-s3-store.ts';

/** Where the files of documents are kept: in a bucket where one is named, else in a folder. */
export interface DocumentsPlace {
  /** Absolute path. */
  readonly folder: string;
  readonly s3: S3Place | null;
}

/** Opens the store of the files of documents; nothing is reached yet. */
export function openDocumentStore({ folder, s3 }: DocumentsPlace): DocumentStore {
  return s3 === null ? openFolderStore(folder) : openS3Store(s3);
}
