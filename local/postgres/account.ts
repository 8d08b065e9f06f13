import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

const run = promisify(execFile);

/** The account a PostgreSQL server runs under; empty means our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The account to run PostgreSQL under: our own, or, since PostgreSQL refuses the root account, `postgres`, which is
 * made when it is not there.
 * @throws PART_MISSING when we are root and the account cannot be made.
 */
export async function findPostgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  return (await readAccount()) ?? (await makeAccount());
}

/** Whether the account can reach and open a file or folder. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return run('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function readAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount(): Promise<Account> {
  try {
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
  } catch {
    // Another start may have made it meanwhile: look again before giving up.
  }
  const account = await readAccount();
  if (account !== null) return account;
  throw new CreditableError('PART_MISSING', {
    part: 'PostgreSQL',
    reason: 'it refuses to run as root, and an account named postgres could not be made',
    advice: 'Start Creditable from an ordinary account, or set DATABASE_URL to a PostgreSQL of your own.',
  });
}
