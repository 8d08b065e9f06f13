import type { AccessKind, AccessMeans } from '../../rules/vocabulary/access.ts';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** An entry of the log of access as it is shown. */
export interface ShownAccess {
  readonly entryId: string;
  /** The number in the organization. */
  readonly sequence: number;
  /** ISO instant. */
  readonly at: string;
  readonly kind: AccessKind;
  readonly actorId: string | null;
  /** Of a reviewer with the board; null for somebody who held another address and is no person here. */
  readonly actorName: string | null;
  readonly means: AccessMeans;
  readonly operation: string;
  /** How many people it was about. */
  readonly people: number;
  /** The names of the first three of them. */
  readonly names: string[];
  readonly code: string | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly emergencyId: string | null;
}

/** Which entries are asked for; null asks for all. */
export interface AccessPart {
  /** Whose data was shown. */
  readonly personId: string | null;
  /** Who looked. */
  readonly actorId: string | null;
  readonly kind: AccessKind | null;
  /** Calendar dates in UTC, both included. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** Most entries in one answer. */
export const MOST_ACCESS = 500;

const WHICH = `
  (?::uuid is null or a.people @> array[?::uuid]) and (?::uuid is null or a.actor_id = ?::uuid) and (?::text is null or a.kind = ?)
    and (?::date is null or a.at >= ?::date at time zone 'UTC') and (?::date is null or a.at < (?::date + 1) at time zone 'UTC')`;

const ENTRIES = `
  select a.id as "entryId", a.sequence, a.at, a.kind, a.actor_id as "actorId", coalesce(p.name, l.reviewer_name || ', ' || l.board) as "actorName", a.means, a.operation,
    cardinality(a.people) as people, a.code, a.address, a.device, a.emergency_id as "emergencyId",
    array(select q.name from person q where q.id = any(a.people[1:3]) order by q.name) as names
  from access_entry a left join person p on p.id = a.actor_id
    left join packet_link l on a.means = 'review-link' and l.id = a.means_id
  where ${WHICH} order by a.sequence desc limit ? offset ?`;

/**
 * Who looked at what, who asked for which change and what was refused; the latest first.
 * @returns one page of it, and how many entries there are in all.
 * @throws DATABASE_AWAY.
 */
export function findAccess(
  db: Database,
  acting: ActingPerson,
  part: AccessPart,
): Promise<{ readonly entries: ShownAccess[]; readonly total: number }> {
  const { personId, actorId, kind, from, until, page, perPage } = part;
  const which = [personId, actorId, kind, from, until].flatMap((value) => [value, value]);
  return read(db, acting, async ({ ask }) => {
    const [counted] = await ask<{ total: number }>(
      `select count(*)::int as total from access_entry a where ${WHICH}`,
      which,
    );
    const rows = await ask<ShownAccess>(ENTRIES, [...which, perPage, (page - 1) * perPage]);
    return { entries: rows.map((row) => ({ ...row, at: isoInstant(row.at) })), total: counted?.total ?? 0 };
  });
}
