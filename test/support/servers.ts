import { Connection } from '@temporalio/client';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../local/browser/find-chromium.ts';
import { prepareDataFolder } from '../../local/data-folder.ts';
import type { Surroundings } from '../../local/obtain/sources.ts';
import { startPostgres } from '../../local/postgres/start-postgres.ts';
import { findStartTime } from '../../local/programs/process-identity.ts';
import { createProgramGroup } from '../../local/programs/program-group.ts';
import { findS3Server } from '../../local/s3/find-s3-server.ts';
import { findSchemathesis } from '../../local/schemathesis/find-schemathesis.ts';
import { startTemporal } from '../../local/temporal/start-temporal.ts';
import { findTimeSkippingServer } from '../../local/time-skipping/find-time-skipping-server.ts';
import { WORKFLOWS_PATH } from '../../worker/create-workers.ts';
import { bundleWorkflows } from '../../temporal/bundle-workflows.ts';
import { registerSearchAttributes } from '../../worker/register-search-attributes.ts';
import { makeKey } from '../../keys/make-key.ts';
import { prepareTemplate } from './template-database.ts';

/** What the servers of a test run leave to the tests, by environment variable. */
export type ServerVariables = Record<string, string>;

/** The servers that all tests of one run share. */
export interface TestServers {
  readonly variables: ServerVariables;
  stop(): Promise<void>;
}

const PREFIX = 'creditable-test-';

/** Starts one PostgreSQL and one Temporal server for a test run, and finds the other parts that tests ask for. */
export async function startTestServers(): Promise<TestServers> {
  await clearAbandoned();
  const dataDir = await makeFolder();
  const group = createProgramGroup();
  const stop = async () => {
    await group.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const around: Surroundings = { env: process.env, log: (sentence) => process.stderr.write(`${sentence}\n`), group };
    const [database, temporal, bundle, ...found] = await Promise.all([
      startPostgres({ dataDir, group, durable: false }),
      startTemporal({ ...around, dataDir, namespace: 'default', durable: false }),
      keepBundle(dataDir),
      foundOrWhyNot('TEST_TIME_SKIPPING_SERVER', findTimeSkippingServer(around)),
      foundOrWhyNot('TEST_CHROMIUM', findChromium(around)),
      foundOrWhyNot('TEST_SCHEMATHESIS', findSchemathesis(around)),
      foundOrWhyNot('TEST_S3_SERVER', findS3Server(around)),
    ]);
    await Promise.all([prepareTemplate(database.url), makeSearchable(temporal.address)]);
    const servers = {
      TEST_POSTGRES_URL: database.url('postgres'),
      TEST_TEMPORAL_ADDRESS: temporal.address,
      TEST_WORKFLOW_BUNDLE: bundle,
      PAYLOAD_KEYS: freshKeys(),
      DATA_KEYS: freshKeys(),
    };
    return { variables: Object.assign({ ...servers }, ...found), stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** Bundles the workflows once for all tests, into a file. */
async function keepBundle(folder: string): Promise<string> {
  const path = join(folder, 'workflows.bundle.js');
  const { code } = await bundleWorkflows(WORKFLOWS_PATH);
  await writeFile(path, code);
  return path;
}

/** A ring of one key, as a variable brings it. */
function freshKeys(): string {
  const { id, key } = makeKey(new Date().toISOString());
  return `${id}:${key}`;
}

/** As the worker does it in earnest, once for all tests. */
async function makeSearchable(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const { searchable } = await registerSearchAttributes(connection, 'default');
  await connection.close();
  if (!searchable) throw new Error('The search attributes could not be registered.');
}

/** A part that not every test needs is no reason to stop all: the tests that need it hear why it is missing. */
async function foundOrWhyNot(name: string, finding: Promise<string>): Promise<ServerVariables> {
  return finding.then(
    (path) => ({ [name]: path }),
    (problem: unknown) => ({ [`${name}_PROBLEM`]: String(problem) }),
  );
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The account that PostgreSQL runs under must get through.
  await chmod(folder, 0o755);
  await prepareDataFolder(folder);
  return folder;
}

/** Removes the folders of runs that were killed. */
async function clearAbandoned(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  const abandoned = folders.filter((name) => findStartTime(Number.parseInt(name.slice(PREFIX.length), 10)) === null);
  for (const name of abandoned) await rm(join(tmpdir(), name), { recursive: true, force: true });
}
