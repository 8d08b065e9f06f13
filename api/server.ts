import type { Server } from 'node:http';
import { openLog } from '../config/open-log.ts';
import { readSettings } from '../config/settings.ts';
import { composeMail } from './compose-mail.ts';
import { composeRules } from './compose-rules.ts';
import { createApp } from './create-app.ts';
import { createServices } from './create-services.ts';
import { drain, listen } from './listen.ts';
import type { Services } from './services.ts';
import { createWebRouter } from './web/create-web-router.ts';

/** How long running requests may take to finish when the server is told to stop, milliseconds. */
const GRACE = 10_000;

/** The demo lets anybody be anybody, so only this machine reaches it; otherwise every address of the machine is served. */
const DEMO_HOST = '127.0.0.1';
const EVERY_ADDRESS = '::';

/** Serves the API and the pages until told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = openLog(settings.logLevel);
  const services = await createServices(settings, composeRules(), composeMail(settings), log);
  const app = createApp(services, createWebRouter(services, { temporalUrl: settings.temporalUiUrl }));
  const host = settings.demo ? DEMO_HOST : EVERY_ADDRESS;
  const server = await listen(app, { port: settings.port, host, demo: settings.demo });
  stopWhenTold(server, services);
  process.send?.({ ready: true });
  log.info({ port: settings.port }, 'the API is listening');
}

/** Stops at the first signal, or when the process that started this one is gone; the process ends once all is closed. */
function stopWhenTold(server: Server, services: Services): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void close(server, services);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, stop);
}

async function close(
  server: Server,
  { db, journeys, signInMail, attemptLimits, traffic, log }: Services,
): Promise<void> {
  await drain(server, GRACE);
  await Promise.allSettled([journeys.close(), db.close(), attemptLimits.close(), traffic.close()]);
  signInMail.close();
  log.info('the API has stopped');
  // An open channel to the parent would keep the process alive.
  if (process.connected) process.disconnect();
}

await main();
