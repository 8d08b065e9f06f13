import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drain } from '../../api/listen.ts';
import type { Services } from '../../api/services.ts';
import { createTestDatabase } from '../support/database.ts';
import { startMailbox } from '../support/smtp.ts';
import { keyVariables, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { type RunningSite, serve, startServices } from './running-site.ts';
import { startWorkerProcess } from './worker-process.ts';

/** All of Creditable, with the worker in a process of its own. */
export interface RestartableSite extends RunningSite {
  /** Stops the worker and starts another one. */
  restartWorker(): Promise<void>;
}

/** What is otherwise than in a site that people use. */
export interface SitePlan {
  /** Days by which the clock of the API is late, so that what people do is that old at once. */
  readonly lateByDays: number;
  /** Each run of a journey continues as new after this many events. */
  readonly rollAfterEvents: number;
  /** The ports through which Temporal and the database are reached, where ways to them are to be cut. */
  readonly through?: { readonly temporal?: number; readonly postgres?: number };
}

/** Starts a site of its own for one test, open to the people of a demo; `await using` stops it. */
export async function runRestartableSite(plan: SitePlan): Promise<RestartableSite> {
  await using starting = new AsyncDisposableStack();
  const database = starting.use(await createTestDatabase());
  const mailbox = starting.use(await startMailbox());
  const folder = starting.adopt(await mkdtemp(join(tmpdir(), 'creditable-site-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  const variables = {
    ...keyVariables(),
    DATABASE_URL: withPort(database.adminUrl, plan.through?.postgres),
    TEMPORAL_ADDRESS: addressWithPort(temporalAddress(), plan.through?.temporal),
    TEMPORAL_TASK_QUEUE: uniqueTaskQueue('site'),
    DATA_DIR: folder,
    SMTP_URL: mailbox.url,
    CREDITABLE_DEMO: 'true',
  };
  let worker = await startWorkerProcess(variables);
  starting.defer(() => worker[Symbol.asyncDispose]());
  const services = otherwise(await startServices(starting, variables), plan);
  const server = starting.adopt(await serve(services), (listening) => drain(listening, 5_000));
  const { port } = server.address() as AddressInfo;
  const running = starting.move();
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    services,
    mailbox,
    databaseUrl: database.adminUrl,
    async restartWorker() {
      worker.kill('SIGKILL');
      await once(worker, 'exit');
      worker = await startWorkerProcess(variables);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function otherwise(services: Services, { lateByDays, rollAfterEvents }: SitePlan): Services {
  const { journeys } = services;
  return {
    ...services,
    now: () => new Date(Date.now() - lateByDays * 86_400_000).toISOString(),
    journeys: { ...journeys, start: (journey) => journeys.start({ ...journey, rollAfterEvents }) },
  };
}

function withPort(address: string, port: number | undefined): string {
  const url = new URL(address);
  if (port !== undefined) url.host = `127.0.0.1:${String(port)}`;
  return url.href;
}

function addressWithPort(address: string, port: number | undefined): string {
  return port === undefined ? address : `127.0.0.1:${String(port)}`;
}
