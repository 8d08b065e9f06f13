import { join } from 'node:path';
import { findCached, makeCached } from '../obtain/cache.ts';
import { findOnPath } from '../obtain/find-on-path.ts';
import { runStep } from '../obtain/run-step.ts';
import { sdkSource } from '../obtain/sdk-source.ts';
import { takeFirst, type Source, type Surroundings } from '../obtain/sources.ts';

/** The newest version that `go install` can build: later ones hold replace directives, which it refuses. */
const VERSION = '1.5.1';
const ENTRY = `temporal-cli-${VERSION}`;
const FILE = 'temporal';

const onPath: Source = { name: 'on the PATH', find: ({ env }) => findOnPath(env, FILE) };

const inCache: Source = { name: 'in the cache', find: ({ env }) => findCached(env, ENTRY, FILE) };

const byGo: Source = {
  name: 'by go install',
  async find(around) {
    const go = await findOnPath(around.env, 'go');
    if (go === null) return null;
    const what = 'Building the Temporal server from source';
    around.log(`${what}, once: this takes about five minutes.`);
    return makeCached(around.env, ENTRY, FILE, async (folder) => {
      const args = ['install', `github.com/temporalio/cli/cmd/temporal@v${VERSION}`];
      const env = { ...around.env, GOBIN: folder };
      await runStep({ what, command: go, args, env, logFile: join(folder, 'build.log'), limit: 1_800 }, around);
    });
  },
};

/** Where the Temporal server comes from, in this order. */
export const TEMPORAL_SOURCES: readonly Source[] = [
  onPath,
  inCache,
  sdkSource('dev-server', `v${VERSION}`, ENTRY, FILE),
  byGo,
];

/**
 * Finds the `temporal` program, or obtains it once per user.
 * @throws PART_MISSING with what was tried.
 */
export async function findTemporal(around: Surroundings): Promise<string> {
  const advice = 'Install the Temporal CLI or Go 1.25 or later, or set TEMPORAL_ADDRESS to a server of your own.';
  return takeFirst('The Temporal server', TEMPORAL_SOURCES, advice, around);
}
