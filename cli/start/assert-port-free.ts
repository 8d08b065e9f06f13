import { once } from 'node:events';
import { createServer } from 'node:net';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/**
 * Makes sure that a port can be listened on, before anything is started that would have to be stopped again.
 * @throws PORT_IN_USE when something listens there; SETTINGS_INVALID when our account may not use it.
 */
export async function assertPortFree(port: number): Promise<void> {
  // A listener on one address does not always show on the other.
  for (const host of [undefined, '127.0.0.1']) {
    const server = createServer();
    try {
      server.listen({ port, host });
      await once(server, 'listening');
    } catch (cause) {
      throw explain(port, cause);
    } finally {
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    }
  }
}

function explain(port: number, cause: unknown): CreditableError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new CreditableError('PORT_IN_USE', { port }, { cause });
  const problems = code === 'EACCES' ? `this account may not listen on PORT ${port}` : `PORT ${port}: ${message}`;
  return new CreditableError('SETTINGS_INVALID', { problems }, { cause });
}
