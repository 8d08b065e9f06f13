import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/**
 * Writes one line for each request: what was asked, how it was answered, how long it took.
 * Names, cookies and bodies stay out of it; the request id ties a line to the problem that went out.
 * @param log - where to write.
 */
export function logRequests(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: (request: { id: unknown; method: unknown; url: unknown }) => ({
        id: request.id,
        method: request.method,
        path: pathOf(String(request.url)),
      }),
      res: (response: { statusCode: unknown }) => ({ status: response.statusCode }),
    },
    // The error handler says what went wrong; a stack of the log itself would only hide it.
    customErrorObject: (_request, _response, _error, line: object) => ({ ...line, err: undefined }),
    customLogLevel: (_, response) => (response.statusCode >= 500 ? 'warn' : 'info'),
  });
}

/** Whatever was searched for stays out of the log, and so do the secret parts of addresses: of a calendar, of a link to sign in, and of a packet. */
function pathOf(url: string): string | undefined {
  return url.split('?')[0]?.replace(/^(\/calendar\/|\/sign-in\/link\/|\/review\/).+/i, '$1…');
}

/** The id under which a request is found in the log. */
export function requestIdOf(request: IncomingMessage): string {
  return String(request.id);
}
