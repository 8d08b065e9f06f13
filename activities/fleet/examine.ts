import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../db/open-database.ts';
import { type NewFinding, keepFindings, settleFindings } from '../../db/operations/fleet/keep-findings.ts';
import type { FindingKind } from '../../rules/vocabulary/fleet.ts';
import type { Part, Subject } from './part.ts';

/** A command that is just being carried out is in the database a moment before the journey knows: so it is looked twice. */
const MOMENT_MS = 1_000;

/** How long it is waited between two looks at whether what was healed is well: a quarter of a minute together. */
const UNTIL_WELL_MS = [250, 500, 1_000, 2_000, 4_000, 8_000] as const;

/** What is said of something that is as it was after all that can be done. */
const STILL_SO = 'What can be done was done, and it is still so.';

/** One subject of a batch. */
export interface Examined extends Subject {
  readonly runId: string;
  readonly dryRun: boolean;
}

/**
 * Looks at one subject, keeps what has drifted apart and, unless nothing is to change, heals it. Healed is what is seen to be
 * well afterwards. What cannot be healed holds up nothing else: it stays in the list with its reason.
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
  const left = failure === null ? await leftOf(part, examined, open) : open;
  const healed = open.filter((kind) => !left.includes(kind));
  await settleFindings(db, scope, { subjectId, kinds: healed, failure: null, at });
  await settleFindings(db, scope, { subjectId, kinds: left, failure: failure ?? STILL_SO, at });
}

/** What is still so after it was healed: whoever was told to look takes a moment for it, or is held up and does not look. */
async function leftOf(part: Part, subject: Subject, kinds: readonly FindingKind[]): Promise<readonly FindingKind[]> {
  let left = kinds;
  for (const wait of [0, ...UNTIL_WELL_MS]) {
    await pause(wait);
    const found = await part.find(subject);
    left = left.filter((kind) => found.some((finding) => finding.kind === kind));
    if (left.length === 0) break;
  }
  return left;
}

async function findTwice(part: Part, subject: Subject): Promise<readonly NewFinding[]> {
  const first = await part.find(subject);
  if (first.length === 0) return [];
  await pause(MOMENT_MS);
  const again = await part.find(subject);
  return again.filter(({ kind }) => first.some((found) => found.kind === kind));
}
