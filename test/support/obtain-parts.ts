/** Finds, builds or installs what the tests on real servers need, before any clock of a test runs; only once per user. */
import { findChromium } from '../../local/browser/find-chromium.ts';
import type { Surroundings } from '../../local/obtain/sources.ts';
import { createProgramGroup } from '../../local/programs/program-group.ts';
import { findS3Server } from '../../local/s3/find-s3-server.ts';
import { findSchemathesis } from '../../local/schemathesis/find-schemathesis.ts';
import { findTemporal } from '../../local/temporal/find-temporal.ts';
import { findTimeSkippingServer } from '../../local/time-skipping/find-time-skipping-server.ts';

const group = createProgramGroup();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void group.stop());
const around: Surroundings = { env: process.env, log: (sentence) => process.stderr.write(`${sentence}\n`), group };

for (const find of [findTemporal, findTimeSkippingServer, findChromium, findSchemathesis, findS3Server]) {
  try {
    process.stderr.write(`${await find(around)}\n`);
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  }
}
await group.stop();
