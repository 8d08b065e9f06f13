import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { composeMail } from '../../api/compose-mail.ts';
import { composeRules } from '../../api/compose-rules.ts';
import { createApp } from '../../api/create-app.ts';
import { createServices } from '../../api/create-services.ts';
import { drain } from '../../api/listen.ts';
import type { Services } from '../../api/services.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { readSettings } from '../../config/settings.ts';
import { openDatabase } from '../../db/open-database.ts';
import { createTestDatabase } from '../support/database.ts';
import { type TestMailbox, startMailbox } from '../support/smtp.ts';
import { keyVariables, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';
import { runWorkers } from './workers.ts';

/** All of Creditable in one process: pages and API on a port of this machine, workers, a database and a mail server. */
export interface RunningSite extends AsyncDisposable {
  /** Where it answers, for one `http://127.0.0.1:40123`. */
  readonly baseUrl: string;
  readonly services: Services;
  readonly mailbox: TestMailbox;
  /** The database under the role that migrates it. */
  readonly databaseUrl: string;
}

/** What is otherwise in a site than in a demo on any port. */
export interface SiteChanges {
  readonly demo?: boolean;
  /** A free port, where the pages must know beforehand where they are. */
  readonly port?: number;
}

/** Starts a site of its own for one test, open to the people of a demo unless said otherwise; `await using` stops it. */
export async function runSite({ demo = true, port: wanted = 0 }: SiteChanges = {}): Promise<RunningSite> {
  await using starting = new AsyncDisposableStack();
  const database = starting.use(await createTestDatabase());
  const mailbox = starting.use(await startMailbox());
  const taskQueue = uniqueTaskQueue('site');
  const connection = starting.adopt(await NativeConnection.connect({ address: temporalAddress() }), (opened) =>
    opened.close(),
  );
  // The workers need the database of the site, and the site the folder of the workers: the packets are in it.

  const db = starting.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const { folder } = starting.use(await runWorkers({ connection, taskQueue, db, smtpUrl: mailbox.url }));
  const variables = {
    ...keyVariables(),
    DATABASE_URL: database.adminUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_TASK_QUEUE: taskQueue,
    DATA_DIR: folder,
    SMTP_URL: mailbox.url,
    CREDITABLE_DEMO: String(demo),
    ...(wanted > 0 && { PORT: String(wanted) }),
  };
  const services = await startServices(starting, variables);
  const server = starting.adopt(await serve(services, wanted), (listening) => drain(listening, 5_000));
  const { port } = server.address() as AddressInfo;
  const running = starting.move();
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    services,
    mailbox,
    databaseUrl: database.adminUrl,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** What the API reaches, made of settings as an operator gives them; closed with the stack. */
export async function startServices(
  stack: AsyncDisposableStack,
  variables: Record<string, string>,
  log = pino({ level: 'silent' }),
): Promise<Services> {
  // A test may ask more than a person would; how much is too much has a test of its own.
  const settings = readSettings({ READS_PER_MINUTE: '1000000', COMMANDS_PER_MINUTE: '1000000', ...variables });
  const services = await createServices(settings, composeRules(), composeMail(settings), log);
  stack.defer(async () => {
    await services.journeys.close();
    await services.db.close();
    await services.attemptLimits.close();
    await services.traffic.close();
    services.signInMail.close();
  });
  return services;
}

/** The API and the pages on a port of this machine, a free one unless it is named. */
export async function serve(services: Services, port = 0): Promise<Server> {
  const server = createApp(services, createWebRouter(services)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
