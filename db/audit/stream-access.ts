import type { Database } from '../open-database.ts';
import { inSession } from '../session.ts';
import type { LoggedAccess } from './logged-access.ts';
import { BATCH, BELOW_ALL, instantIn } from './stream-trail.ts';

type Row = Omit<LoggedAccess, 'at'> & { readonly at: string | Date };

const NEXT = `
  select id, organization_id as "organizationId", sequence, at, kind, actor_id as "actorId", means, means_id as "meansId",
    emergency_id as "emergencyId", operation, asked, people, journeys, code, command_key_sha256 as "commandKeySha256", address, device,
    previous_sha256 as "previousSha256", sha256
  from access_entry where (sequence, id) > (?, ?) order by sequence, id limit ?`;

/**
 * The log of access of an organization in the order of its numbers, read in batches however long it is.
 * @throws DATABASE_AWAY.
 */
export async function* streamAccess(db: Database, organizationId: string): AsyncGenerator<LoggedAccess> {
  let after = BELOW_ALL;
  for (;;) {
    const rows = await inSession(db, organizationId, ({ ask }) => ask<Row>(NEXT, [...after, BATCH]));
    for (const row of rows) yield { ...row, at: instantIn(row.at) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = [last.sequence, last.id];
  }
}
