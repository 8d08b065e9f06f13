import type { AuditedEntry } from '../../db/audit/audited-entry.ts';
import { streamTrail } from '../../db/audit/stream-trail.ts';
import { type TrailVerdict, verifyTrail } from '../../db/audit/verify-trail.ts';
import type { Database } from '../../db/open-database.ts';
import { checkHeads, type HeadProblem, trustedKeys } from './check-heads.ts';
import { readHeads, readPublicKeys } from './head-files.ts';
import type { SignedHead } from './signed-head.ts';

/** Where the heads are kept outside the database, and by which keys they are checked. */
export interface KeptHeads {
  /** Absolute path. */
  readonly headsFolder: string;
  /** Public keys as PEM; those beside the heads where it is left out. */
  readonly publicKeys?: readonly string[];
}

/** How the audit trail of an organization stands. */
export interface CheckedTrail extends TrailVerdict {
  readonly organizationId: string;
  /** How many heads are kept outside. */
  readonly heads: number;
  /** The last of those that can be relied on; null where there is none. */
  readonly lastHead: SignedHead | null;
  /** Heads that prove nothing, each with its reason. */
  readonly problems: readonly HeadProblem[];
}

/**
 * Goes over the whole audit trail of an organization and holds it against the heads that are kept outside.
 * @param onEntry - told of each entry that was read.
 * @throws DATABASE_AWAY.
 */
export async function checkTrail(
  db: Database,
  organizationId: string,
  { headsFolder, publicKeys }: KeptHeads,
  onEntry: (entry: AuditedEntry) => void = () => undefined,
): Promise<CheckedTrail> {
  // First the heads: what is written to the trail meanwhile is no cut tail.
  const files = await readHeads(headsFolder, organizationId);
  const { sound, problems } = checkHeads(files, trustedKeys(publicKeys ?? (await readPublicKeys(headsFolder))));
  const verdict = await verifyTrail(told(streamTrail(db, organizationId), onEntry), sound);
  return { ...verdict, organizationId, heads: files.length, lastHead: sound.at(-1) ?? null, problems };
}

async function* told(entries: AsyncIterable<AuditedEntry>, onEntry: (entry: AuditedEntry) => void) {
  for await (const entry of entries) {
    onEntry(entry);
    yield entry;
  }
}
