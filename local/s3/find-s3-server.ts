import { join } from 'node:path';
import { findCached, makeCached } from '../obtain/cache.ts';
import { findOnPath } from '../obtain/find-on-path.ts';
import { runStep } from '../obtain/run-step.ts';
import { type Source, type Surroundings, takeFirst } from '../obtain/sources.ts';

const VERSION = '1.2.0';
const ENTRY = `gofakes3-${VERSION}`;
const FILE = 'gofakes3';

const inCache: Source = { name: 'in the cache', find: ({ env }) => findCached(env, ENTRY, FILE) };

const byGo: Source = {
  name: 'by go install',
  async find(around) {
    const go = await findOnPath(around.env, 'go');
    if (go === null) return null;
    const what = 'Building the S3 server of the tests from source';
    around.log(`${what}, once: this takes less than a minute.`);
    return makeCached(around.env, ENTRY, FILE, async (folder) => {
      const args = ['install', `github.com/johannesboyne/gofakes3/cmd/gofakes3@v${VERSION}`];
      const env = { ...around.env, GOBIN: folder };
      await runStep({ what, command: go, args, env, logFile: join(folder, 'build.log'), limit: 600 }, around);
    });
  },
};

/** Where the server comes from that speaks S3 to the tests, in this order. */
export const S3_SERVER_SOURCES: readonly Source[] = [inCache, byGo];

/**
 * Finds a small server that speaks S3, or builds it once per user; only tests need it.
 * @throws PART_MISSING with what was tried.
 */
export async function findS3Server(around: Surroundings): Promise<string> {
  return takeFirst('The S3 server of the tests', S3_SERVER_SOURCES, 'Install Go 1.25 or later.', around);
}
