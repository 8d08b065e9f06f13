import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findCached, makeCached } from '../obtain/cache.ts';
import { findOnPath } from '../obtain/find-on-path.ts';
import { runStep } from '../obtain/run-step.ts';
import { takeFirst, type Source, type Surroundings } from '../obtain/sources.ts';

const run = promisify(execFile);
const VERSION = '4.32.5';
const ENTRY = `schemathesis-${VERSION}`;
/** The Python of an environment of its own. It is called as `python -m schemathesis.cli`, so the folder may be moved. */
const FILE = 'bin/python';
/** Every package with its exact version. */
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));

const inCache: Source = { name: 'in the cache', find: ({ env }) => findCached(env, ENTRY, FILE) };

const byPip: Source = {
  name: 'from PyPI',
  async find(around) {
    const python = await findPython(around);
    if (python === null) throw new Error('there is no Python 3.11 or later');
    const what = 'Installing Schemathesis';
    around.log(`${what}, once.`);
    return makeCached(around.env, ENTRY, FILE, async (folder) => {
      const logFile = join(folder, 'install.log');
      const step = (command: string, args: readonly string[]) =>
        runStep({ what, command, args, logFile, limit: 300 }, around);
      await step(python, ['-m', 'venv', folder]);
      const options = ['--quiet', '--disable-pip-version-check', '--no-deps'];
      await step(join(folder, FILE), ['-m', 'pip', 'install', ...options, '-r', REQUIREMENTS]);
    });
  },
};

/** A name on the PATH may lead nowhere, so each is tried. */
async function findPython({ env }: Surroundings): Promise<string | null> {
  for (const name of ['python3', 'python3.11', 'python3.12', 'python3.13', 'python3.14']) {
    const python = await findOnPath(env, name);
    if (python !== null && (await isNewEnough(python))) return python;
  }
  return null;
}

async function isNewEnough(python: string): Promise<boolean> {
  const question = 'import sys, venv; sys.exit(sys.version_info < (3, 11))';
  return run(python, ['-c', question], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** Where Schemathesis comes from, in this order. */
export const SCHEMATHESIS_SOURCES: readonly Source[] = [inCache, byPip];

/**
 * Finds a Python in which Schemathesis is installed, or installs it once per user.
 * @returns the path of that Python.
 * @throws PART_MISSING with what was tried.
 */
export async function findSchemathesis(around: Surroundings): Promise<string> {
  const advice = 'Install Python 3.11 or later with its module venv, and let pypi.org be reached.';
  return takeFirst('Schemathesis', SCHEMATHESIS_SOURCES, advice, around);
}
