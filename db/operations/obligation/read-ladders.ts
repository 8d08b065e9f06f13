import type { Ladders } from '../../../rules/vocabulary/ladder.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/**
 * The ladders that an organization made stricter; for each kind the one set last.
 * @throws DATABASE_AWAY.
 */
export function readLadders(db: Database, organizationId: string): Promise<Ladders> {
  return read(db, { organizationId }, async (session) => {
    const rows = await session.ask<{ kind: keyof Ladders; ladder: Ladders[keyof Ladders] }>(
      'select distinct on (kind) kind, ladder from ladder_policy order by kind, set_at desc, id',
    );
    return Object.fromEntries(rows.map(({ kind, ladder }) => [kind, ladder]));
  });
}
