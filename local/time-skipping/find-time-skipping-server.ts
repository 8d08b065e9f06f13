import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCached, makeCached } from '../obtain/cache.ts';
import { findOnPath } from '../obtain/find-on-path.ts';
import { runStep } from '../obtain/run-step.ts';
import { sdkSource } from '../obtain/sdk-source.ts';
import { takeFirst, type Source, type Surroundings } from '../obtain/sources.ts';

const VERSION = '1.38.0';
const ENTRY = `temporal-test-server-${VERSION}`;
const SDK_ENTRY = 'temporal-test-server-sdk';
const FILE = 'temporal-test-server';

const inCache: Source = {
  name: 'in the cache',
  find: async ({ env }) => (await findCached(env, ENTRY, FILE)) ?? (await findCached(env, SDK_ENTRY, FILE)),
};

const byMaven: Source = {
  name: 'from Maven Central',
  async find(around) {
    const [mvn, java] = await Promise.all([findOnPath(around.env, 'mvn'), findOnPath(around.env, 'java')]);
    if (mvn === null || java === null) return null;
    const what = 'Fetching the time-skipping Temporal server';
    around.log(`${what}, once.`);
    return makeCached(around.env, ENTRY, FILE, async (folder) => {
      await writeFile(join(folder, 'pom.xml'), POM);
      const args = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
      await runStep({ what, command: mvn, args, cwd: folder, logFile: join(folder, 'fetch.log'), limit: 900 }, around);
      await writeFile(join(folder, FILE), LAUNCHER);
      await chmod(join(folder, FILE), 0o755);
    });
  },
};

/** Where the time-skipping server comes from, in this order. */
export const TIME_SKIPPING_SOURCES: readonly Source[] = [
  inCache,
  sdkSource('test-server', 'default', SDK_ENTRY, FILE),
  byMaven,
];

/**
 * Finds the Temporal test server, in which years pass in seconds, or obtains it once per user.
 * @throws PART_MISSING with what was tried.
 */
export async function findTimeSkippingServer(around: Surroundings): Promise<string> {
  const advice = 'Install Java 11 or later and Maven, or let temporal.download be reached.';
  return takeFirst('The time-skipping Temporal server', TIME_SKIPPING_SOURCES, advice, around);
}

/** Only there to name what is wanted: Maven fetches it with everything it needs. */
const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>creditable</groupId>
  <artifactId>time-skipping-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

const LAUNCHER = `#!/bin/sh
exec java -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;
