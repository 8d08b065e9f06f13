import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, type NativeConnection, Runtime } from '@temporalio/worker';
import { createDatabaseActivities, createOutboundActivities } from '../../activities/create-activities.ts';
import { holdEvaluators } from '../../activities/hold-evaluators.ts';
import type { Dependencies } from '../../activities/dependencies.ts';
import { openMailer } from '../../activities/mail/open-mailer.ts';
import type { Database } from '../../db/open-database.ts';
import { holdRulebooks } from '../../rules/rulebooks/hold-rulebooks.ts';
import { openFolderStore } from '../../storage/open-folder-store.ts';
import { openClient } from '../../temporal/open-client.ts';
import { createWorkers } from '../../worker/create-workers.ts';
import { reachFleet } from '../../worker/reach-fleet.ts';
import { reachJourneys } from '../../worker/reach-journeys.ts';
import { holdSearchable } from '../../worker/hold-searchable.ts';
import { given } from '../support/given.ts';
import { testKeys } from '../support/temporal.ts';

Runtime.install({ logger: new DefaultLogger('WARN') });

/** Where the workers of a test run. */
export interface WorkerPlace {
  readonly connection: NativeConnection;
  readonly taskQueue: string;
  readonly db: Database;
  readonly namespace?: string;
  readonly smtpUrl?: string;
  /** The rules as the program brings them; those of its folders unless said otherwise. */
  readonly presentRules?: Dependencies['presentRules'];
  /** Whether workflows can be found by attributes; asked of the server as the worker asks it unless said otherwise. */
  readonly isSearchable?: NonNullable<Dependencies['isSearchable']>;
}

/** Both workers, running in this process until they are disposed of. */
export async function runWorkers(place: WorkerPlace): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'creditable-workers-'));
  const dependencies = dependenciesOf(place, folder);
  const workers = await createWorkers({
    connection: place.connection,
    namespace: place.namespace ?? 'default',
    taskQueue: place.taskQueue,
    keys: testKeys(),
    database: createDatabaseActivities(dependencies),
    outbound: createOutboundActivities(dependencies),
    workflowBundle: { codePath: given('TEST_WORKFLOW_BUNDLE') },
  });
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    folder,
    async [Symbol.asyncDispose]() {
      for (const worker of workers) worker.shutdown();
      await running;
      dependencies.mailer.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function dependenciesOf(
  {
    connection,
    taskQueue,
    namespace = 'default',
    db,
    smtpUrl,
    presentRules = holdRulebooks().read,
    ...place
  }: WorkerPlace,
  folder: string,
): Dependencies {
  const client = openClient({ connection, namespace, keys: testKeys() });
  return {
    db,
    mailer: openMailer({
      smtpUrl: smtpUrl ?? null,
      mailFrom: 'Creditable <creditable@example.test>',
      folder: join(folder, 'mail'),
    }),
    evaluatorFor: holdEvaluators(db, presentRules),
    presentRules,
    isSearchable: place.isSearchable ?? holdSearchable(connection, namespace),
    journeys: reachJourneys(client),
    fleet: reachFleet(client, taskQueue),
    audit: { keyFile: join(folder, 'audit.key'), makeKey: true, headsFolder: join(folder, 'audit-heads') },
    documents: openFolderStore(join(folder, 'documents')),
    packetFolder: join(folder, 'packets'),
    pagesUrl: 'http://localhost:3000',
  };
}
