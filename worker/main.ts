import { join } from 'node:path';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { createDatabaseActivities, createOutboundActivities } from '../activities/create-activities.ts';
import type { Dependencies } from '../activities/dependencies.ts';
import { holdEvaluators } from '../activities/hold-evaluators.ts';
import { openMailer } from '../activities/mail/open-mailer.ts';
import { auditPlaceOf } from '../config/audit-place.ts';
import { documentsPlaceOf } from '../config/documents-place.ts';
import { pagesUrlOf } from '../config/pages-url.ts';
import { openLog } from '../config/open-log.ts';
import { readSettings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { holdRulebooks } from '../rules/rulebooks/hold-rulebooks.ts';
import { openDocumentStore } from '../storage/open-document-store.ts';
import { holdPayloadKeys } from '../temporal/keys/hold-payload-keys.ts';
import { warnUnencrypted } from '../temporal/keys/warn-unencrypted.ts';
import { openClient } from '../temporal/open-client.ts';
import { createWorkers } from './create-workers.ts';
import { holdSearchable } from './hold-searchable.ts';
import { logForTemporal } from './log-for-temporal.ts';
import { reachFleet } from './reach-fleet.ts';
import { reachJourneys } from './reach-journeys.ts';
import { registerSearchAttributes } from './register-search-attributes.ts';
import { keepSchedules } from './schedules/keep-schedules.ts';

const settings = readSettings(process.env);
const log = openLog(settings.logLevel, pino.destination(process.stderr.fd));

/** Runs both workers until they are told to stop; then drains them and closes what they used. */
async function main(): Promise<void> {
  const {
    databaseUrl,
    temporalAddress: address,
    temporalNamespace: namespace,
    temporalTaskQueue: taskQueue,
  } = settings;
  if (databaseUrl === null || address === null) {
    throw new CreditableError('SETTINGS_INVALID', { problems: 'the worker needs DATABASE_URL and TEMPORAL_ADDRESS' });
  }
  const keys = holdPayloadKeys(settings);
  warnUnencrypted(keys, log);
  Runtime.install({ logger: logForTemporal(log) });
  const connection = await NativeConnection.connect({ address });
  const client = openClient({ connection, namespace, keys });
  await makeSearchable(connection, namespace);
  const dependencies = await openDependencies(databaseUrl, {
    journeys: reachJourneys(client),
    fleet: reachFleet(client, taskQueue),
    isSearchable: holdSearchable(connection, namespace),
  });
  const workers = await createWorkers({
    connection,
    namespace,
    taskQueue,
    keys,
    version: settings.workerVersion,
    database: createDatabaseActivities(dependencies),
    outbound: createOutboundActivities(dependencies),
  });
  // When the process that started this one is gone, nobody is left to stop it.
  process.once('disconnect', () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  });
  const running = Promise.all(workers.map((worker) => worker.run()));
  process.send?.({ ready: true });
  const scheduling = keepSchedules({ schedules: client.schedule, taskQueue, db: dependencies.db }, (failure) => {
    const sentence = 'The schedules of the fleet jobs could not be brought up to date; tried again in ten minutes.';
    log.warn({ error: failure }, sentence);
  });
  await running;
  await scheduling[Symbol.asyncDispose]();
  dependencies.mailer.close();
  await dependencies.db.close();
  await connection.close();
  // The line to the process that started this one would keep it alive.
  if (process.connected) process.disconnect();
}

/** Says so where workflows cannot be made searchable: somebody with the right to do it may register the attributes by hand. */
async function makeSearchable(connection: NativeConnection, namespace: string): Promise<void> {
  const registration = await registerSearchAttributes(connection, namespace);
  if (registration.searchable) return;
  const { missing, why } = registration;
  log.warn(`Journeys cannot be searched for: ${missing.join(', ')} could not be registered (${why}).`);
}

async function openDependencies(
  databaseUrl: string,
  running: Pick<Dependencies, 'journeys' | 'fleet' | 'isSearchable'>,
): Promise<Dependencies> {
  const { dataDir, smtpUrl, mailFrom } = settings;
  const db = await openDatabase(runtimeUrl(databaseUrl));
  const { read: presentRules } = holdRulebooks();
  return {
    db,
    mailer: openMailer({ smtpUrl, mailFrom, folder: join(dataDir, 'mail') }),
    evaluatorFor: holdEvaluators(db, presentRules),
    presentRules,
    ...running,
    audit: auditPlaceOf(settings),
    documents: openDocumentStore(documentsPlaceOf(settings)),
    packetFolder: join(dataDir, 'packets'),
    pagesUrl: pagesUrlOf(settings),
  };
}

await main();
