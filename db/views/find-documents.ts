import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { DocumentKind, DocumentType } from '../../rules/vocabulary/document.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A document as it stands in a list. */
export interface ShownDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly note: string | null;
  readonly fileName: string;
  readonly mediaType: DocumentType;
  readonly bytes: number;
  readonly sha256: string;
  readonly validFrom: PlainDate | null;
  /** The last day on which it holds. */
  readonly validUntil: PlainDate | null;
  readonly filedById: string;
  readonly filedByName: string;
  /** ISO instant. */
  readonly filedAt: string;
  readonly agreementId: string | null;
  /** The supervisor and the place of that agreement, in words; null where it does not say. */
  readonly about: string | null;
  readonly replacesId: string | null;
  readonly replaced: boolean;
  readonly withdrawn: boolean;
  readonly withdrawnReason: string | null;
}

/** A document with the sealed key of its file. */
export interface DocumentToOpen extends ShownDocument {
  readonly keySealed: string;
}

const COLUMNS = `
  select d.id as "documentId", d.kind, d.title, d.note, d.file_name as "fileName", d.media_type as "mediaType", d.bytes, d.sha256,
    d.valid_from::text as "validFrom", d.valid_until::text as "validUntil", d.filed_by_id as "filedById", p.name as "filedByName",
    d.filed_at as "filedAt", d.replaces_id as "replacesId", d.withdrawn_reason as "withdrawnReason", d.withdrawn_at is not null as withdrawn,
    exists (select from document later where later.replaces_id = d.id) as replaced, d.key_sealed as "keySealed",
    d.agreement_id as "agreementId", s.name || ' at ' || l.name as about
  from document d join person p on p.id = d.filed_by_id
    left join agreement a on a.id = d.agreement_id left join person s on s.id = a.supervisor_id left join setting l on l.id = a.setting_id`;

/** Whose documents: those of a journey, or those of a person of the staff. */
export type DocumentHolderId = { readonly journeyId: string } | { readonly personId: string };

/**
 * All documents of a journey or of a person of the staff, the latest first; withdrawn and replaced ones too.
 * @throws DATABASE_AWAY.
 */
export function findDocuments(db: Database, acting: ActingPerson, holder: DocumentHolderId): Promise<ShownDocument[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = await ask<DocumentToOpen>(`${COLUMNS} where ${conditionOf(holder)} order by d.filed_at desc, d.id`, [
      idOf(holder),
    ]);
    return rows.map(({ keySealed: _, ...row }) => shown(row));
  });
}

/**
 * One document of a journey or of a person of the staff; null where it is not there or belongs to somebody else.
 * @throws DATABASE_AWAY.
 */
export function findDocument(
  db: Database,
  acting: ActingPerson,
  holder: DocumentHolderId,
  documentId: string,
): Promise<DocumentToOpen | null> {
  return read(db, acting, async ({ ask }) => {
    const [row] = isId(documentId)
      ? await ask<DocumentToOpen>(`${COLUMNS} where ${conditionOf(holder)} and d.id = ?`, [idOf(holder), documentId])
      : [];
    return row === undefined ? null : shown(row);
  });
}

function conditionOf(holder: DocumentHolderId): string {
  return 'journeyId' in holder ? 'd.journey_id = ?' : 'd.journey_id is null and d.person_id = ?';
}

function idOf(holder: DocumentHolderId): string {
  return 'journeyId' in holder ? holder.journeyId : holder.personId;
}

function shown<Row extends { readonly filedAt: string }>(row: Row): Row {
  return { ...row, filedAt: isoInstant(row.filedAt) };
}
