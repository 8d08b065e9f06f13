import type { AccessKind, AccessMeans } from '../../../rules/vocabulary/access.ts';
import { isoInstant } from '../../instant.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** That something about a person was shown to somebody, as the person is told it: not from where, and not who else was in it. */
export interface LookAtPerson {
  /** ISO instant. */
  readonly at: string;
  readonly kind: AccessKind;
  /** Of a reviewer with the board; null for somebody who held another address. */
  readonly who: string | null;
  /** The id of an action, or a page by its address. */
  readonly operation: string;
  readonly means: AccessMeans;
  /** The emergency access that was in force; null where there was none. */
  readonly emergencyId: string | null;
  /** The browser or program in words. */
  readonly device: string | null;
}

const LOOKS = `
  select a.at, a.kind, coalesce(p.name, l.reviewer_name || ', ' || l.board) as who, a.operation, a.means, a.emergency_id as "emergencyId", a.device
  from access_entry a left join person p on p.id = a.actor_id
    left join packet_link l on a.means = 'review-link' and l.id = a.means_id
  where a.people @> array[?::uuid] order by a.sequence`;

/**
 * Who looked at what is kept of a person, from the first time on.
 * @throws DATABASE_AWAY.
 */
export async function readWhoLooked(
  db: Database,
  { organizationId, personId }: { readonly organizationId: string; readonly personId: string },
): Promise<LookAtPerson[]> {
  if (!isId(personId)) return [];
  const looks = await read(db, { organizationId }, ({ ask }) => ask<LookAtPerson>(LOOKS, [personId]));
  return looks.map((look) => ({ ...look, at: isoInstant(look.at) }));
}
