import { checkTrail, type KeptHeads } from '../../activities/audit/check-trail.ts';
import { type AuditPlace, exportHead } from '../../activities/audit/export-head.ts';
import { listKeptOrganizations } from '../../activities/audit/head-files.ts';
import type { TrailName } from '../../activities/audit/signed-head.ts';
import type { Database } from '../../db/open-database.ts';
import { listOrganizationIds } from '../../db/operations/fleet/list-organizations.ts';
import { CannotRun } from '../input/cannot-run.ts';
import { isSound, type ReportedTrail } from './describe-trail.ts';

/** What is asked of the command. */
export interface Asked extends KeptHeads {
  /** One organization alone; null: all. */
  readonly organizationId: string | null;
  /** Where the key is, when the heads of sound trails are to be signed and kept; null: they are not. */
  readonly exportTo: AuditPlace | null;
  /** Told now and then how many entries of an organization were read. */
  readonly onProgress: (organizationId: string, entries: number) => void;
}

/** So many entries are read between two words about it. */
const EVERY = 10_000;

const TRAILS: readonly TrailName[] = ['changes', 'access'];

/**
 * Checks the audit trail and the log of access of one organization after the other.
 * @throws CannotRun where there is no such organization; DATABASE_AWAY; AUDIT_KEY_UNUSABLE.
 */
export async function* verifyTrails(db: Database, asked: Asked): AsyncGenerator<ReportedTrail> {
  for (const organizationId of await organizationsOf(db, asked))
    for (const trail of TRAILS) yield await verifyOne(db, asked, organizationId, trail);
}

async function verifyOne(db: Database, asked: Asked, organizationId: string, name: TrailName): Promise<ReportedTrail> {
  let read = 0;
  const onEntry = (): void => {
    read += 1;
    if (read % EVERY === 0) asked.onProgress(organizationId, read);
  };
  const trail = await checkTrail(db, organizationId, asked, { trail: name, onEntry });
  const reported = { ...trail, exported: null };
  const { exportTo } = asked;
  if (exportTo === null || !isSound(reported)) return reported;
  return { ...trail, exported: await exportHead(exportTo, trail, new Date().toISOString()) };
}

/** An organization of which there are heads and nothing else was taken out as a whole: it is checked too. */
async function organizationsOf(db: Database, { organizationId, headsFolder }: Asked): Promise<readonly string[]> {
  const ids = new Set([...(await listOrganizationIds(db)), ...(await listKeptOrganizations(headsFolder))]);
  if (organizationId === null) return [...ids].sort();
  if (!ids.has(organizationId)) throw new CannotRun([`--organization: there is none with the id ${organizationId}`]);
  return [organizationId];
}
