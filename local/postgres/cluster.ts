import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';

const run = promisify(execFile);

/** A set of PostgreSQL files, and the password of its superuser `postgres`. */
export interface Cluster {
  readonly dataFolder: string;
  readonly password: string;
}

/** The cluster in a folder, made when it is not there. A making that was cut short leaves nothing half done. */
export async function prepareCluster(folder: string, programs: string, account: Account): Promise<Cluster> {
  const cluster = { dataFolder: join(folder, 'data'), passwordFile: join(folder, 'password') };
  const exists = await stat(join(cluster.dataFolder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (!exists) await makeCluster(cluster, programs, account);
  return { dataFolder: cluster.dataFolder, password: (await readFile(cluster.passwordFile, 'utf8')).trim() };
}

async function makeCluster(cluster: { dataFolder: string; passwordFile: string }, programs: string, account: Account) {
  const half = `${cluster.dataFolder}.new`;
  await rm(half, { recursive: true, force: true });
  await writeFile(cluster.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(cluster.passwordFile, account.uid, account.gid);
  }
  const options = ['--username=postgres', `--pwfile=${cluster.passwordFile}`, '--auth=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await run(join(programs, 'bin/initdb'), [`--pgdata=${half}`, ...options, ...locale], { ...account, cwd: '/' });
  await rename(half, cluster.dataFolder);
}
