import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../api/create-app.ts';
import type { Services } from '../../api/services.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';

/** The API and the pages on a port of this machine, and how often each status was answered. */
export interface ServedApp extends AsyncDisposable {
  readonly port: number;
  readonly baseUrl: string;
  readonly statuses: ReadonlyMap<number, number>;
}

/** Serves the whole application in this process; `await using` ends it. */
export async function serveApp(services: Services): Promise<ServedApp> {
  const app = createApp(services, createWebRouter(services));
  const statuses = new Map<number, number>();
  const server = createServer((request, response) => {
    response.once('finish', () => statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1));
    app(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    baseUrl: `http://127.0.0.1:${String(port)}`,
    statuses,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
