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

/**
 * Begins to take requests.
 * @throws SETTINGS_INVALID for a demo that others could reach; PORT_IN_USE.
 */
export async function listen(app: RequestListener, { port, host, demo }: ListenAddress): Promise<Server> {
  if (demo && !isLoopback(host)) {
    throw new CreditableError('SETTINGS_INVALID', {
      problems: `the demo listens on this machine only, not on ${host}`,
    });
  }
  const server = createServer(app);
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
