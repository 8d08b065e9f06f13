import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { inSession } from '../session.ts';
import type { AuditedEntry } from './audited-entry.ts';

/** Whoever tampers may write numbers below 1: they are read too. */
export const BELOW_ALL: readonly [sequence: number, id: string] = [-(2 ** 31), '00000000-0000-0000-0000-000000000000'];

/** So many entries are in memory at a time. */
export const BATCH = 1_000;

type Row = Omit<AuditedEntry, 'at'> & { readonly at: string | Date };

const NEXT = `
  select id, organization_id as "organizationId", sequence, at, actor_id as "actorId", journey_id as "journeyId", action,
    subject_id as "subjectId", sentence, before, after, command_key as "commandKey", previous_sha256 as "previousSha256", sha256
  from audit_entry where (sequence, id) > (?, ?) order by sequence, id limit ?`;

/**
 * The audit trail of an organization in the order of its numbers, read in batches however long it is.
 * @throws DATABASE_AWAY.
 */
export async function* streamTrail(db: Database, organizationId: string): AsyncGenerator<AuditedEntry> {
  let after = BELOW_ALL;
  for (;;) {
    const rows = await inSession(db, organizationId, ({ ask }) => ask<Row>(NEXT, [...after, BATCH]));
    for (const row of rows) yield { ...row, at: instantIn(row.at) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = [last.sequence, last.id];
  }
}

/** What is no instant any more (`infinity`) is handed on as it stands: its entry will not give its hash. */
export function instantIn(stored: string | Date): string {
  return Number.isFinite(new Date(stored).getTime()) ? isoInstant(stored) : String(stored);
}
