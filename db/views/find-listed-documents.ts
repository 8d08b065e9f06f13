import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { ListedDocument } from '../../rules/vocabulary/needed-document.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A line of the list of documents that a program asks for. */
export interface ShownListedDocument extends ListedDocument {
  /** ISO instant. */
  readonly listedAt: string;
}

/**
 * The documents that the program asks for by itself, in the order in which they were listed.
 * @throws DATABASE_AWAY.
 */
export function findListedDocuments(db: Database, acting: ActingPerson): Promise<ShownListedDocument[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = await ask<ShownListedDocument>(
      `select id as "listedId", kind, whose, remind_days as "remindDays", listed_at as "listedAt" from listed_document
       where ended_at is null order by listed_at, id`,
    );
    return rows.map((row) => ({ ...row, listedAt: isoInstant(row.listedAt) }));
  });
}
