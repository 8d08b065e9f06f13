import type { Database } from '../../open-database.ts';
import { listPersonFiles, type PersonDocument } from './list-person-files.ts';
import { readWhoLooked } from './read-who-looked.ts';
import { readRemovals } from './read-removals.ts';
import { readPersonRows, TABLES_ABOUT_PERSONS } from './read-person-rows.ts';

/** Whose data, in which organization. */
export interface PersonInOrganization {
  readonly organizationId: string;
  readonly personId: string;
}

/** How the files beside the database are opened. */
export interface FileReaders {
  document(document: PersonDocument): Promise<Buffer>;
  packet(sha256: string): Promise<Buffer>;
}

/** One file of the archive; its content is made when its turn comes. */
export interface FileOfPerson {
  readonly path: string;
  readonly content: () => Promise<string | Buffer>;
}

/**
 * Everything about a person as files: the rows of each table as JSON, who looked, their documents, their packets.
 * @throws DATABASE_AWAY.
 */
export async function archiveOfPerson(
  db: Database,
  person: PersonInOrganization,
  readers: FileReaders,
): Promise<FileOfPerson[]> {
  const { documents, packets } = await listPersonFiles(db, person.organizationId, person.personId);
  return [
    ...TABLES_ABOUT_PERSONS.map((table) => ({
      path: `tables/${table}.json`,
      content: async () => `${JSON.stringify(await readPersonRows(db, person, table), null, 2)}\n`,
    })),
    { path: 'who-looked.json', content: async () => `${JSON.stringify(await readWhoLooked(db, person), null, 2)}\n` },
    { path: 'kept.json', content: async () => `${JSON.stringify(await readRemovals(db, person), null, 2)}\n` },
    ...documents.map((document) => ({
      path: `documents/${document.documentId}.${endingOf(document.fileName)}`,
      content: () => readers.document(document),
    })),
    ...packets.map(({ packetId, sha256 }) => ({
      path: `packets/${packetId}.pdf`,
      content: () => readers.packet(sha256),
    })),
  ];
}

/** What stands at the beginning of the archive's own description. */
export const ARCHIVE_WORDS =
  'Everything that is kept here about one person: the rows of each table under tables/, documents and packets as they were given.\n' +
  'Who looked at it stands in who-looked.json: who, when, at what; not from where.\n' +
  'What is kept how long, and what of it is removed when, stands in kept.json.\n' +
  'Instants are UTC; lengths of time are whole minutes. What only proves who somebody is (keys, hashes of links) is left out.';

/** A name is a person's text; of it only an ending that is one of ours is used. */
function endingOf(fileName: string): string {
  return /\.(pdf|png|jpe?g)$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'bin';
}
