import type { FleetPart } from '../../../rules/vocabulary/fleet.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** The next subjects of a part, in the order of their ids. */
export interface SubjectsTurn {
  readonly organizationId: string;
  /** The subject after which it goes on; null at the beginning. */
  readonly after: string | null;
  /** How many at most. */
  readonly most: number;
  /** ISO instant of the run. */
  readonly at: string;
}

// A journey that is over is looked at for a month longer; a notice for an hour to come is not late yet, and one that was mailed
// since is still among those of an attempt before.
const SUBJECTS: Readonly<Record<FleetPart, string>> = {
  journeys: `select id from journey where (ended_at is null or ended_at > ?::timestamptz - interval '30 days')`,
  applications: `select id from submission where outcome is null and opened_at < ?`,
  rollouts: `select id from rules_rollout where ended_at is null and opened_at < ?`,
  supervisors: `select id from person where 'supervisor' = any(roles) and created_at < ?`,
  notices: `select id from notice cross join (select ?::timestamptz as at) asked where journey_id is null
    and coalesce(sent_at, undeliverable_at, at) >= at and greatest(stored_at, due_at) < at - interval '1 hour'`,
  'sign-ins': `select id from organization where created_at < ?`,
  people: `select id from person where created_at < ?`,
  trail: `select id from organization where created_at < ?`,
  documents: `select id from organization where created_at < ?`,
};

/**
 * The next subjects that a run looks at. Asked again, it goes on after the same one, whatever was done meanwhile.
 * @throws DATABASE_AWAY.
 */
export function findSubjects(
  db: Database,
  part: FleetPart,
  { organizationId, after, most, at }: SubjectsTurn,
): Promise<string[]> {
  return read(db, { organizationId }, async ({ ask }) => {
    const turn = `${SUBJECTS[part]} and (?::uuid is null or id > ?::uuid) order by id limit ?`;
    const rows = await ask<{ id: string }>(turn, [at, after, after, most]);
    return rows.map(({ id }) => id);
  });
}
