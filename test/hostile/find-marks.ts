import type { Client } from 'pg';

const MARK = /hx\d+x\d+z/g;

/** Every mark that stands in any row of any table, with the tables where it stands. */
export async function findMarks(client: Client): Promise<Map<string, Set<string>>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'migrations')`,
  );
  const found = new Map<string, Set<string>>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(
      `select t::text as text from ${name} t where t::text like '%hx%'`,
    );
    for (const mark of rows.flatMap(({ text }) => text.match(MARK) ?? []))
      found.set(mark, (found.get(mark) ?? new Set()).add(name));
  }
  return found;
}
