import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { PERSON_TABLES, SECRET_COLUMNS } from './person-tables.ts';

/** The tables of which some rows may concern a person, by name. */
export const TABLES_ABOUT_PERSONS: readonly string[] = Object.keys(PERSON_TABLES)
  .filter((table) => 'where' in (PERSON_TABLES[table] ?? {}))
  .sort();

/**
 * All rows of a table that concern a person, without secrets.
 * @param table - one of `TABLES_ABOUT_PERSONS`.
 * @throws DATABASE_AWAY.
 */
export async function readPersonRows(
  db: Database,
  { organizationId, personId }: { readonly organizationId: string; readonly personId: string },
  table: string,
): Promise<Record<string, unknown>[]> {
  const concerns = PERSON_TABLES[table];
  if (concerns === undefined || 'none' in concerns || !isId(personId)) return [];
  const { where } = concerns;
  const values = [...where.matchAll(/\?/g)].map(() => personId);
  const rows = await read(db, { organizationId }, ({ ask }) =>
    ask<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t where ${where} order by t.id`,
      values,
    ),
  );
  return rows.map(({ row }) => withoutSecrets(row));
}

function withoutSecrets(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !SECRET_COLUMNS.test(column)));
}
