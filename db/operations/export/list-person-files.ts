import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** A document of a person, to be opened. */
export interface PersonDocument {
  readonly documentId: string;
  readonly fileName: string;
  readonly keySealed: string;
  readonly sha256: string;
}

/** A packet of a person, kept under its hash. */
export interface PersonPacket {
  readonly packetId: string;
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * The documents and packets of a person: those of their journeys, and their own certificates.
 * @throws DATABASE_AWAY.
 */
export function listPersonFiles(
  db: Database,
  organizationId: string,
  personId: string,
): Promise<{ readonly documents: PersonDocument[]; readonly packets: PersonPacket[] }> {
  return read(db, { organizationId }, async ({ ask }) => ({
    documents: await ask<PersonDocument>(
      `select id as "documentId", file_name as "fileName", key_sealed as "keySealed", sha256 from document
       where person_id = ? order by filed_at, id`,
      [personId],
    ),
    packets: await ask<PersonPacket>(
      `select k.id as "packetId", k.file_name as "fileName", k.sha256 from packet k join journey j on j.id = k.journey_id
       where j.supervisee_id = ? order by k.assembled_at, k.id`,
      [personId],
    ),
  }));
}
