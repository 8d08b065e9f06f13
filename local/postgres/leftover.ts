import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds a server that was left behind gets to end: its clients are cut, but it writes everything out. */
const PATIENCE = 20_000;

/**
 * Ends a PostgreSQL server that an earlier start left running on these files, and clears the note of one that was
 * killed. Returns whether one was running.
 */
export async function endLeftoverPostgres(dataFolder: string): Promise<boolean> {
  const file = join(dataFolder, 'postmaster.pid');
  const noted = await readFile(file, 'utf8').catch(() => null);
  if (noted === null) return false;
  const pid = Number.parseInt(noted, 10);
  if (!serves(pid, dataFolder)) {
    // PostgreSQL itself would refuse when an unrelated process has been given the same number since.
    await rm(file, { force: true });
    return false;
  }
  process.kill(pid, 'SIGINT');
  for (const until = Date.now() + PATIENCE; serves(pid, dataFolder) && Date.now() < until;) await sleep(50);
  if (serves(pid, dataFolder)) process.kill(pid, 'SIGQUIT');
  return true;
}

function serves(pid: number, dataFolder: string): boolean {
  try {
    return pid > 0 && commandLine(pid).includes(dataFolder);
  } catch {
    return false;
  }
}

function commandLine(pid: number): string {
  if (platform() === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}
