import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { translateFailure } from '../../translate-failure.ts';

/** An organization and the zone by whose clock its jobs run. */
export interface FleetOrganization {
  readonly organizationId: string;
  /** IANA name: the zone of its first director; where it has none, of whoever came first. */
  readonly timeZone: string;
}

/** Which organizations there are is seen only where this is said; of what they hold, nothing. */
const KEEPING = { 'creditable.schedules': 'keep' };

/**
 * All organizations, for whoever keeps their schedules; nothing else of them is read across the wall between them.
 * @throws DATABASE_AWAY.
 */
export async function listOrganizations(db: Database): Promise<FleetOrganization[]> {
  const organizations: FleetOrganization[] = [];
  for (const organizationId of await listOrganizationIds(db))
    organizations.push({ organizationId, timeZone: await findZone(db, organizationId) });
  return organizations;
}

/**
 * The zone by whose clock an organization runs: that of its first director, else of its first administrator, else of
 * whoever came first, else UTC. No organization is left out because somebody left it.
 * @throws DATABASE_AWAY.
 */
export async function findZone(db: Database, organizationId: string): Promise<string> {
  const [first] = await inSession(db, organizationId, ({ ask }) =>
    ask<{ timeZone: string }>(
      `select time_zone as "timeZone" from person
       order by 'director' = any(roles) desc, 'administrator' = any(roles) desc, created_at, id limit 1`,
    ),
  );
  return first?.timeZone ?? 'UTC';
}

/** The ids of all organizations. @throws DATABASE_AWAY. */
export async function listOrganizationIds(db: Database): Promise<string[]> {
  try {
    const em = db.orm.em.fork({ session: { variables: KEEPING } });
    return await em.transactional(async (inner) => {
      const rows = await inner
        .getConnection()
        .execute<{ id: string }[]>('select id from organization order by id', [], 'all', inner.getTransactionContext());
      return rows.map(({ id }) => id);
    });
  } catch (failure) {
    throw translateFailure(failure);
  }
}
