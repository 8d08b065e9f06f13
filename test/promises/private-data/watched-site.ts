import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drain } from '../../../api/listen.ts';
import { openLog } from '../../../config/open-log.ts';
import { type RunningSite, serve, startServices } from '../../journey/running-site.ts';
import { startWorkerProcess } from '../../journey/worker-process.ts';
import { createTestDatabase } from '../../support/database.ts';
import { startMailbox } from '../../support/smtp.ts';
import { keyVariables, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';

/** All of Creditable, and every line that its two processes write. */
export interface WatchedSite extends RunningSite {
  readonly taskQueue: string;
  logs(): { readonly api: string; readonly worker: string };
  /** Ends the worker and starts another one, with other settings where these are given. */
  restartWorker(changes: Record<string, string>): Promise<void>;
}

/** Starts a site of its own, whose parts log as much as they can; `await using` stops it. */
export async function runWatchedSite(): Promise<WatchedSite> {
  await using starting = new AsyncDisposableStack();
  const database = starting.use(await createTestDatabase());
  const mailbox = starting.use(await startMailbox());
  const folder = starting.adopt(await mkdtemp(join(tmpdir(), 'creditable-watched-')), (made) =>
    rm(made, { recursive: true, force: true }),
  );
  const taskQueue = uniqueTaskQueue('watched');
  const variables = {
    ...keyVariables(),
    DATABASE_URL: database.adminUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_TASK_QUEUE: taskQueue,
    DATA_DIR: folder,
    SMTP_URL: mailbox.url,
    CREDITABLE_DEMO: 'true',
    LOG_LEVEL: 'trace',
  };
  const written = { api: '', worker: '' };
  const startWorker = (changes: Record<string, string> = {}) =>
    startWorkerProcess({ ...variables, ...changes }, (text) => (written.worker += text));
  let worker = await startWorker();
  starting.defer(() => worker[Symbol.asyncDispose]());
  const log = openLog('trace', { write: (line) => void (written.api += line) });
  const services = await startServices(starting, variables, log);
  const server = starting.adopt(await serve(services), (listening) => drain(listening, 5_000));
  const { port } = server.address() as AddressInfo;
  const running = starting.move();
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    services,
    mailbox,
    taskQueue,
    databaseUrl: database.adminUrl,
    logs: () => written,
    async restartWorker(changes) {
      await worker[Symbol.asyncDispose]();
      worker = await startWorker(changes);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
