import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../db/open-database.ts';
import { type NewFinding, keepFindings, settleFindings } from '../../db/operations/fleet/keep-findings.ts';
import type { Part, Subject } from './part.ts';

/** A command that is just being carried out is in the database a moment before the journey knows: so it is looked twice. */
const MOMENT_MS = 1_000;

/** One subject of a batch. */
export interface Examined extends Subject {
  readonly runId: string;
  readonly dryRun: boolean;
}

/**
 * Looks at one subject, keeps what has drifted apart and, unless nothing is to change, heals it. What cannot be healed
 * holds up nothing else: it stays in the list with its reason.
 */
export async function examine(db: Database, part: Part, examined: Examined): Promise<void> {
  const { organizationId, runId, subjectId, dryRun, at } = examined;
  const scope = { organizationId, runId };
  const open = await keepFindings(db, scope, subjectId, await findTwice(part, examined), at);
  if (dryRun || open.length === 0) return;
  const failure = await part.heal(examined, open).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  await settleFindings(db, scope, { subjectId, kinds: open, failure, at });
}

async function findTwice(part: Part, subject: Subject): Promise<readonly NewFinding[]> {
  const first = await part.find(subject);
  if (first.length === 0) return [];
  await pause(MOMENT_MS);
  const again = await part.find(subject);
  return again.filter(({ kind }) => first.some((found) => found.kind === kind));
}
