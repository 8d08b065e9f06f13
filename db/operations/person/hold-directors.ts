import type { Session } from '../../session.ts';

/**
 * The ids of the directors who can sign in. Their rows are held until the transaction ends, so that of two who take the last two
 * away at once, one finds that it is the last.
 */
export async function holdDirectors({ ask, organizationId }: Session): Promise<string[]> {
  // One after the other: the rows of each could be held by the other in another order.
  await ask('select pg_advisory_xact_lock(hashtextextended(?, 3))', [organizationId]);
  const rows = await ask<{ id: string }>(
    `select id from person where 'director' = any(roles) and disabled_at is null order by id`,
  );
  return rows.map(({ id }) => id);
}
