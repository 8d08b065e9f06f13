import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chown, cp, lstat, mkdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canReach, type Account } from './account.ts';
import type { PostgresPrograms } from './find-postgres.ts';

const run = promisify(execFile);

/** Where things go that the postgres account must reach when our own folders are closed to it, as under /root. */
const SHARED = '/var/lib/creditable';

/**
 * The folder for the files of a cluster. Normally `dataDir/postgres`; when the postgres account cannot get there, a
 * folder under /var/lib/creditable with a link to it in the data folder. Nobody else's folder is opened up.
 */
export async function placeCluster(dataDir: string, account: Account): Promise<string> {
  const place = join(dataDir, 'postgres');
  const known = await realpath(place).catch(() => null);
  if (known !== null && (await canReach(account, known))) return known;
  // A link whose folder is gone leads nowhere: begin anew.
  if (known === null && (await isThere(place))) await rm(place);
  if (known === null && (await canReach(account, dataDir))) return makeFolder(place, account);
  return linkElsewhere(place, known, account);
}

/** The PostgreSQL programs at a place that the account can reach; copied there once per version when need be. */
export async function placePrograms(programs: PostgresPrograms, account: Account): Promise<string> {
  if (await canReach(account, join(programs.folder, 'bin/postgres'))) return programs.folder;
  const place = join(SHARED, `postgres-${programs.version}`);
  if (await canReach(account, join(place, 'bin/postgres'))) return place;
  const half = `${place}.${randomUUID()}`;
  await mkdir(SHARED, { recursive: true, mode: 0o755 });
  await cp(programs.folder, half, { recursive: true, verbatimSymlinks: true });
  // Another start may have been first: then its copy serves.
  await rename(half, place).catch(() => rm(half, { recursive: true, force: true }));
  return place;
}

/** Links the cluster's place to a folder the account reaches, moving there what is already in the place. */
async function linkElsewhere(place: string, existing: string | null, account: Account): Promise<string> {
  const elsewhere = join(SHARED, randomUUID());
  await mkdir(SHARED, { recursive: true, mode: 0o755 });
  if (existing === null) await makeFolder(elsewhere, account);
  else await moveFolder(existing, elsewhere, account);
  await rm(place, { force: true });
  await symlink(elsewhere, place);
  return elsewhere;
}

async function moveFolder(from: string, to: string, { uid, gid }: Account): Promise<void> {
  // `mv` and not rename: the two may lie on different disks.
  await run('mv', [from, to]);
  if (uid !== undefined) await run('chown', ['-R', `${uid}:${gid}`, to]);
}

async function makeFolder(folder: string, { uid, gid }: Account): Promise<string> {
  await mkdir(folder, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
