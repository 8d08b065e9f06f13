/** A file as it is kept. */
export interface KeptFile {
  readonly documentId: string;
  /** ISO instant. */
  readonly keptAt: string;
}

/** Where the files of documents are kept, sealed; a file is written once and never over. */
export interface DocumentStore {
  /** Refuses where there is one already. */
  put(organizationId: string, documentId: string, bytes: Uint8Array): Promise<void>;
  /** Null where there is none. */
  get(organizationId: string, documentId: string): Promise<Buffer | null>;
  /** All files of an organization. */
  list(organizationId: string): Promise<readonly KeptFile[]>;
  /** Removes a file that no row names; doing it twice changes nothing. */
  remove(organizationId: string, documentId: string): Promise<void>;
}
