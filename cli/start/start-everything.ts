import { dataKeyPlaceOf, payloadKeyPlaceOf } from '../../config/key-places.ts';
import { settingsToEnvironment, type Settings } from '../../config/settings.ts';
import { ensureKey } from '../../keys/ensure-key.ts';
import { prepareDataFolder } from '../../local/data-folder.ts';
import { lockFolder } from '../../local/programs/folder-lock.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { assertPortFree } from './assert-port-free.ts';
import { endLeftovers } from './end-leftovers.ts';
import { fillWithDemo } from './fill-with-demo.ts';
import type { StartOptions } from './start-options.ts';
import { startDatabase } from './start-database.ts';
import { startPart } from './start-part.ts';
import { startWorkflowServer } from './start-workflow-server.ts';
import { waitForHealth } from './wait-for-health.ts';

/**
 * Starts every part, in an order in which each finds what it needs, and says so when all of them answer.
 * @throws DATA_DIR_UNWRITABLE, DATA_DIR_IN_USE, PORT_IN_USE, DATABASE_NEWER or PART_MISSING; what was started by then
 * runs on until the group is stopped.
 */
export async function startEverything(options: StartOptions): Promise<void> {
  const { settings, log } = options;
  await takeDataFolder(settings.dataDir);
  await endLeftovers(settings.dataDir, log);
  await assertPortFree(settings.port);
  const adminUrl = await startDatabase(options);
  log('PostgreSQL answers.');
  const [workflowServer] = await Promise.all([startWorkflowServer(options), migrateDatabase(adminUrl, log)]);
  await makeKeys(settings, log);
  const baseUrl = `http://localhost:${settings.port}`;
  await startParts(options, { ...settings, databaseUrl: adminUrl, ...workflowServer }, baseUrl);
  await fillWithDemo({ adminUrl, baseUrl, settings, log });
  log(`Logs are in ${settings.dataDir}/logs. Press Ctrl-C to stop.`);
  log(`Creditable is ready at ${baseUrl}`);
}

/** The lock ends with this process: a later start sees that its holder is gone. */
async function takeDataFolder(folder: string): Promise<void> {
  await prepareDataFolder(folder);
  if ((await lockFolder(folder)) === null) throw new CreditableError('DATA_DIR_IN_USE', { folder });
}

/** What Temporal keeps, and what we keep ourselves, is always encrypted here. */
async function makeKeys(settings: Settings, log: (sentence: string) => void): Promise<void> {
  const at = new Date().toISOString();
  const payloadKeys = await ensureKey(payloadKeyPlaceOf(settings), at);
  if (payloadKeys !== null) log(`Made the key that encrypts what Temporal keeps: ${payloadKeys}. Keep a copy apart.`);
  const dataKeys = await ensureKey(dataKeyPlaceOf(settings), at);
  if (dataKeys !== null) log(`Made the key that seals documents and secrets: ${dataKeys}. Keep a copy apart.`);
}

async function migrateDatabase(adminUrl: string, log: (sentence: string) => void): Promise<void> {
  // Loaded here and not above: what is wrong with the settings is said at once.
  const { migrate } = await import('../../db/migrate.ts');
  const { applied } = await migrate(adminUrl);
  if (applied.length > 0) log(`The database was brought up to date (${applied.length} migrations).`);
}

async function startParts(options: StartOptions, settings: Settings, baseUrl: string): Promise<void> {
  const shared = {
    env: { ...options.env, ...settingsToEnvironment(settings) },
    dataDir: settings.dataDir,
    group: options.group,
    log: options.log,
  };
  const workerReady = Promise.withResolvers<unknown>();
  const worker = await startPart({
    ...shared,
    part: 'worker',
    source: 'worker/main.ts',
    graceMs: 30_000,
    onStart: ({ process }) => process.on('message', (message) => isReady(message) && workerReady.resolve(message)),
  });
  const api = await startPart({ ...shared, part: 'api', source: 'api/server.ts', graceMs: 15_000 });
  await Promise.all([worker.untilReady(workerReady.promise), api.untilReady(waitForHealth(baseUrl))]);
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ready' in message && message.ready === true;
}
