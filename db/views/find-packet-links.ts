import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** That the reviewer of a link looked at something. */
export interface ReviewVisit {
  /** ISO instant. */
  readonly at: string;
  /** The id of an action, or a page by its address. */
  readonly operation: string;
}

/** A link to a packet as it is shown; its secret is never shown again. */
export interface ShownPacketLink {
  readonly linkId: string;
  readonly packetId: string;
  readonly reviewerName: string;
  readonly board: string;
  /** Null where it was handed over otherwise. */
  readonly reviewerEmail: string | null;
  /** ISO instants. */
  readonly madeAt: string;
  readonly endsAt: string;
  /** Null while nobody ended it. */
  readonly endedAt: string | null;
  readonly madeByName: string;
  /** Whether it opens the packet now. */
  readonly works: boolean;
  /** How often its reviewer looked at the packet or saved something of it. */
  readonly visitCount: number;
  /** The last twenty of them, the latest first. */
  readonly visits: readonly ReviewVisit[];
}

// The index of the log of access is by person: those of one supervisee are few, those of an organization many.
const LINKS = `
  select l.id as "linkId", l.packet_id as "packetId", l.reviewer_name as "reviewerName", l.board, l.reviewer_email as "reviewerEmail",
    l.made_at as "madeAt", l.ends_at as "endsAt", l.ended_at as "endedAt", p.name as "madeByName",
    l.ended_at is null and l.ends_at > ?::timestamptz as works, v.count as "visitCount", v.latest as visits
  from packet_link l join person p on p.id = l.made_by_id join journey j on j.id = l.journey_id
    cross join lateral (
      select count(*)::int as count, coalesce((json_agg(json_build_object('at', a.at, 'operation', a.operation) order by a.sequence desc)
        filter (where a.place <= 20)), '[]') as latest
      from (select e.at, e.operation, e.sequence, row_number() over (order by e.sequence desc) as place from access_entry e
        where e.people @> array[j.supervisee_id] and e.means = 'review-link' and e.means_id = l.id) a) v
  where l.journey_id = ? order by l.made_at desc, l.id limit 200`;

/**
 * The links by which packets of a journey were opened to reviewers, the newest first, with who looked and when.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export function findPacketLinks(
  db: Database,
  acting: Pick<ActingPerson, 'organizationId'>,
  { journeyId, at }: { readonly journeyId: string; readonly at: string },
): Promise<ShownPacketLink[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = await ask<ShownPacketLink>(LINKS, [at, journeyId]);
    return rows.map((row) => ({
      ...row,
      madeAt: isoInstant(row.madeAt),
      endsAt: isoInstant(row.endsAt),
      endedAt: isoInstantOrNull(row.endedAt),
      visits: row.visits.map((visit) => ({ ...visit, at: isoInstant(visit.at) })),
    }));
  });
}
