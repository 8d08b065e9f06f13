import type { RolloutState } from '../../../rules/vocabulary/rollout.ts';
import { isoInstantOrNull } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** An application with the board that is open, and of which journey. */
export interface OpenApplication {
  readonly submissionId: string;
  readonly journeyId: string;
}

/** The application while it is open and the latest of its journey; null afterwards. @throws DATABASE_AWAY. */
export function readOpenApplication(
  db: Database,
  organizationId: string,
  submissionId: string,
): Promise<OpenApplication | null> {
  return first<OpenApplication>(
    db,
    organizationId,
    'select id as "submissionId", journey_id as "journeyId" from submission where id = ? and outcome is null',
    submissionId,
  );
}

/** Where a rollout of newer rules stands while it is unfinished; null afterwards. @throws DATABASE_AWAY. */
export async function readOpenRollout(
  db: Database,
  organizationId: string,
  rolloutId: string,
): Promise<RolloutState | null> {
  const row = await first<{ state: RolloutState }>(
    db,
    organizationId,
    'select state from rules_rollout where id = ? and ended_at is null',
    rolloutId,
  );
  return row?.state ?? null;
}

/** When the first word about a supervisor, outside any journey, fell due before an instant and was not told; null for none. @throws DATABASE_AWAY. */
export async function readStaffWordDueAt(
  db: Database,
  organizationId: string,
  personId: string,
  before: string,
): Promise<string | null> {
  const row = await first<{ at: string | null }>(
    db,
    organizationId,
    'select min(next_at) as at from obligation where scope_id = ? and closed_at is null and next_at < ?',
    personId,
    before,
  );
  return isoInstantOrNull(row?.at ?? null);
}

function first<Row extends object>(
  db: Database,
  organizationId: string,
  sql: string,
  ...values: readonly string[]
): Promise<Row | null> {
  return read(db, { organizationId }, async ({ ask }) => (await ask<Row>(sql, values))[0] ?? null);
}
