import { KEPT } from '../../../rules/vocabulary/retention.ts';
import { isoInstantOrNull } from '../../instant.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { OVER } from '../sign-in/old-sign-ins.ts';

/** What is kept how long of a person, and when how much of theirs is removed. */
export interface RemovalsOfPerson {
  readonly what: string;
  /** In words; null where nobody removes it. */
  readonly removed: string | null;
  readonly because: string;
  readonly citation: string | null;
  readonly sentence: string;
  /** By table: how many rows of the person are removed, the first and the last of them when. ISO instants. */
  readonly rows: readonly { table: string; count: number; first: string | null; last: string | null }[];
}

/** Those of them that are a person's own. */
const OWN = [OVER.sessions, OVER.links, OVER.tokens];

/**
 * What would be removed of a person when, and why the rest is kept.
 * @throws DATABASE_AWAY.
 */
export async function readRemovals(
  db: Database,
  { organizationId, personId }: { readonly organizationId: string; readonly personId: string },
): Promise<RemovalsOfPerson[]> {
  const all: RemovalsOfPerson[] = [];
  for (const { what, tables, removed, because, citation, sentence } of KEPT) {
    const words = removed === null ? null : `${String(removed.afterDays)} days after ${removed.from}`;
    const due = removed === null ? [] : OWN.filter(([table]) => tables.includes(table));
    const rows: RemovalsOfPerson['rows'][number][] = [];
    for (const [table, over] of due) rows.push(await countOf(db, { organizationId, personId, table, over }, removed));
    all.push({ what, removed: words, because, citation, sentence, rows });
  }
  return all;
}

async function countOf(
  db: Database,
  { organizationId, personId, table, over }: Record<'organizationId' | 'personId' | 'table' | 'over', string>,
  removed: { readonly afterDays: number } | null,
): Promise<RemovalsOfPerson['rows'][number]> {
  const day = `(${over}) + interval '${String(removed?.afterDays ?? 0)} days'`;
  const sql = `select count(*)::int as count, min(${day}) as first, max(${day}) as last from ${table} where person_id = ?`;
  const [found] = isId(personId)
    ? await read(db, { organizationId }, ({ ask }) =>
        ask<{ count: number; first: string | null; last: string | null }>(sql, [personId]),
      )
    : [];
  const { count = 0, first = null, last = null } = found ?? {};
  return { table, count, first: isoInstantOrNull(first), last: isoInstantOrNull(last) };
}
