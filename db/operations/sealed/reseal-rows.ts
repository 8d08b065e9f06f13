import type { Database } from '../../open-database.ts';
import type { SealedColumn } from '../../sealed-columns.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Where a sealed text stands. */
export interface SealedPlace {
  readonly purpose: string;
  readonly organizationId: string;
  readonly recordId: string;
}

/** What is to be sealed again, and how. */
export interface Resealing {
  /** Seals a text under the current key; null where it is already. */
  readonly reseal: (place: SealedPlace, sealed: string) => string | null;
  /** The id of the current key, for the audit trail. */
  readonly keyId: string;
  /** The present instant (ISO 8601). */
  readonly at: string;
}

/** So many rows are locked at once. */
const PAGE = 500;

/**
 * Seals again what one column of one organization holds under former keys; a run that was cut off is run again.
 * @returns how many texts were sealed again.
 * @throws what `reseal` throws for the first text that does not open; DATABASE_AWAY.
 */
export async function resealRows(
  db: Database,
  organizationId: string,
  column: SealedColumn,
  resealing: Resealing,
): Promise<number> {
  let [resealed, after] = [0, ''];
  for (;;) {
    const page = await inSession(db, organizationId, (session) => resealPage(session, column, after, resealing));
    resealed += page.resealed;
    if (page.last === null) return resealed;
    after = page.last;
  }
}

async function resealPage(session: Session, column: SealedColumn, after: string, resealing: Resealing) {
  const rows = await session.ask<{ id: string; sealed: string }>(
    `select id, ${column.column} as sealed from ${column.table}
     where ${column.column} is not null and id::text > ? order by id::text limit ${String(PAGE)} for update`,
    [after],
  );
  let resealed = 0;
  for (const row of rows) if (await resealRow(session, column, row, resealing)) resealed += 1;
  if (resealed > 0) await note(session, column, resealed, resealing);
  return { resealed, last: rows.at(-1)?.id ?? null };
}

async function resealRow(
  { ask, organizationId }: Session,
  { table, column, purpose }: SealedColumn,
  row: { readonly id: string; readonly sealed: string },
  { reseal }: Resealing,
): Promise<boolean> {
  const anew = reseal({ purpose, organizationId, recordId: row.id }, row.sealed);
  if (anew === null) return false;
  await ask(`update ${table} set ${column} = ? where id = ?`, [anew, row.id]);
  return true;
}

async function note(session: Session, { table, column }: SealedColumn, resealed: number, { keyId, at }: Resealing) {
  await appendAuditEntry(session, {
    at,
    actorId: null,
    action: 'texts-sealed-again',
    subjectId: session.organizationId,
    sentence: `Sealed ${String(resealed)} of ${table}.${column} again under the key ${keyId}.`,
    commandKey: `reseal/${table}.${column}/${keyId}`,
    after: { table, column, keyId, resealed },
  });
}
