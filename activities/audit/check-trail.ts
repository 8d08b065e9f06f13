import { hashEntry } from '../../db/audit/audited-entry.ts';
import { hashAccess } from '../../db/audit/logged-access.ts';
import { streamAccess } from '../../db/audit/stream-access.ts';
import { streamTrail } from '../../db/audit/stream-trail.ts';
import { type TrailVerdict, verifyTrail } from '../../db/audit/verify-trail.ts';
import type { Database } from '../../db/open-database.ts';
import { checkHeads, type HeadProblem, trustedKeys } from './check-heads.ts';
import { readHeads, readPublicKeys } from './head-files.ts';
import type { SignedHead, TrailName } from './signed-head.ts';

/** Where the heads are kept outside the database, and by which keys they are checked. */
export interface KeptHeads {
  /** Absolute path. */
  readonly headsFolder: string;
  /** Public keys as PEM; those beside the heads where it is left out. */
  readonly publicKeys?: readonly string[];
}

/** How one chain of an organization stands. */
export interface CheckedTrail extends TrailVerdict {
  readonly trail: TrailName;
  readonly organizationId: string;
  /** How many heads are kept outside. */
  readonly heads: number;
  /** The last of those that can be relied on; null where there is none. */
  readonly lastHead: SignedHead | null;
  /** Heads that prove nothing, each with its reason. */
  readonly problems: readonly HeadProblem[];
}

/** Which chain is gone over, and who is told of each entry that was read. */
export interface CheckedHow {
  readonly trail?: TrailName;
  readonly onEntry?: () => void;
}

/**
 * Goes over the whole audit trail of an organization, or its whole log of access, and holds it against the heads that are
 * kept outside.
 * @throws DATABASE_AWAY.
 */
export async function checkTrail(
  db: Database,
  organizationId: string,
  { headsFolder, publicKeys }: KeptHeads,
  { trail = 'changes', onEntry = () => undefined }: CheckedHow = {},
): Promise<CheckedTrail> {
  // First the heads: what is written to the trail meanwhile is no cut tail.
  const files = await readHeads(headsFolder, organizationId, trail);
  const { sound, problems } = checkHeads(files, trustedKeys(publicKeys ?? (await readPublicKeys(headsFolder))));
  const verdict =
    trail === 'access'
      ? await verifyTrail(told(streamAccess(db, organizationId), onEntry), sound, hashAccess)
      : await verifyTrail(told(streamTrail(db, organizationId), onEntry), sound, hashEntry);
  return { ...verdict, trail, organizationId, heads: files.length, lastHead: sound.at(-1) ?? null, problems };
}

async function* told<Entry>(entries: AsyncIterable<Entry>, onEntry: () => void) {
  for await (const entry of entries) {
    onEntry();
    yield entry;
  }
}
