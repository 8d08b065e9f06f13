import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** A document on file, as it is held against its file. */
export interface FiledDocument {
  readonly documentId: string;
  /** Whether it was filed at or before the instant that was named. */
  readonly settled: boolean;
}

/**
 * The ids of all documents of an organization, withdrawn and replaced ones too.
 * @param before - ISO instant; what was filed later may be on its way.
 * @throws DATABASE_AWAY.
 */
export function listDocumentIds(db: Database, organizationId: string, before: string): Promise<FiledDocument[]> {
  return read(db, { organizationId }, ({ ask }) =>
    ask<FiledDocument>('select id as "documentId", filed_at <= ? as settled from document order by id', [before]),
  );
}
