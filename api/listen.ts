import { once } from 'node:events';
import { type RequestListener, type Server, createServer } from 'node:http';
import { isLoopback } from '../config/loopback.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';

/** Where the application is reached. */
export interface ListenAddress {
  readonly port: number;
  /** The address of this machine to listen on. */
  readonly host: string;
  /** Whether anybody may step into anybody; such a system stays on its own machine. */
  readonly demo: boolean;
}

/** How long whoever asks may take, in milliseconds. */
export interface Patience {
  /** Until the headers of a request are here. */
  readonly headersMs: number;
  /** Until the whole request is here. */
  readonly requestMs: number;
  /** How often it is looked whether somebody takes too long. */
  readonly lookEveryMs: number;
}

/** Generous to people on slow lines; whoever sends a byte now and then to hold a connection is cut off. */
const PATIENCE: Patience = { headersMs: 15_000, requestMs: 120_000, lookEveryMs: 5_000 };
/** Longer than proxies usually keep an idle connection, so that they never send into one that is just being closed. */
const KEEP_ALIVE_MS = 75_000;
/** All headers of a request together, in bytes. */
const HEADERS_LIMIT = 16_384;

/**
 * Begins to take requests.
 * @param patience - how long whoever asks may take.
 * @throws SETTINGS_INVALID for a demo that others could reach; PORT_IN_USE.
 */
export async function listen(
  app: RequestListener,
  { port, host, demo }: ListenAddress,
  patience: Patience = PATIENCE,
): Promise<Server> {
  if (demo && !isLoopback(host)) {
    throw new CreditableError('SETTINGS_INVALID', {
      problems: `the demo listens on this machine only, not on ${host}`,
    });
  }
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.lookEveryMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADERS_LIMIT,
    },
    app,
  );
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw isTaken(error) ? new CreditableError('PORT_IN_USE', { port }, { cause: error }) : error;
  }
  return server;
}

/**
 * Takes no more requests, lets those that run finish, and cuts off what is left after a while.
 * @param graceMs - how long they may take, in milliseconds.
 */
export async function drain(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive falls idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}
