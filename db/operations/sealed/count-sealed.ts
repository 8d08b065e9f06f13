import type { Database } from '../../open-database.ts';
import type { SealedColumn } from '../../sealed-columns.ts';
import { inSession } from '../../session.ts';

/**
 * How many texts of one column of one organization begin in this way, as all do that one key sealed.
 * @throws DATABASE_AWAY.
 */
export async function countSealed(
  db: Database,
  organizationId: string,
  { table, column }: SealedColumn,
  beginning: string,
): Promise<number> {
  const [row] = await inSession(db, organizationId, ({ ask }) =>
    ask<{ count: number }>(`select count(*)::int as count from ${table} where starts_with(${column}, ?)`, [beginning]),
  );
  return row?.count ?? 0;
}
