import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { ReviewVisit } from './find-packet-links.ts';

/** An emergency access as it is shown. */
export interface ShownEmergency {
  readonly emergencyId: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly personId: string;
  readonly personName: string;
  readonly reason: string;
  /** ISO instants. */
  readonly begunAt: string;
  /** When it ended, or ends by itself. */
  readonly endsAt: string;
  /** Who ended it before; null where nobody did. */
  readonly endedByName: string | null;
  /** Whether it holds now. */
  readonly holds: boolean;
  /** How many times something was asked under it, and the last fifty of them, the latest first. */
  readonly lookCount: number;
  readonly looks: readonly ReviewVisit[];
}

const EMERGENCIES = `
  select x.id as "emergencyId", x.holder_id as "holderId", h.name as "holderName", x.person_id as "personId", p.name as "personName", x.reason,
    x.begun_at as "begunAt", coalesce(x.ended_at, x.ends_at) as "endsAt", b.name as "endedByName",
    x.ended_at is null and x.ends_at > ?::timestamptz as holds, v.count as "lookCount", v.latest as looks
  from emergency_access x join person h on h.id = x.holder_id join person p on p.id = x.person_id left join person b on b.id = x.ended_by_id
    cross join lateral (
      select count(*)::int as count, coalesce((json_agg(json_build_object('at', a.at, 'operation', a.operation) order by a.sequence desc)
        filter (where a.place <= 50)), '[]') as latest
      from (select e.at, e.operation, e.sequence, row_number() over (order by e.sequence desc) as place from access_entry e
        where e.actor_id = x.holder_id and e.emergency_id = x.id) a) v
  order by x.begun_at desc, x.id limit 200`;

/**
 * Every emergency access of the organization, the latest first, with its reason and what was looked at.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export function findEmergencies(
  db: Database,
  acting: { readonly organizationId: string },
  at: string,
): Promise<ShownEmergency[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = await ask<ShownEmergency>(EMERGENCIES, [at]);
    return rows.map((row) => ({
      ...row,
      begunAt: isoInstant(row.begunAt),
      endsAt: isoInstant(row.endsAt),
      looks: row.looks.map((look) => ({ ...look, at: isoInstant(look.at) })),
    }));
  });
}
