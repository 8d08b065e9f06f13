import type { ErrorRequestHandler } from 'express';
import { sendProblem } from './problem.ts';
import { requestIdOf } from './request-log.ts';
import { toCreditableError } from './to-creditable-error.ts';
import type { Services } from './services.ts';

/**
 * The last stop of every request that failed: a problem goes out, and what is our own fault goes into the log.
 * @param services - where the log is.
 */
export function answerErrors({ log }: Pick<Services, 'log'>): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const error = toCreditableError(thrown);
    const requestId = requestIdOf(request);
    if (error.code === 'INTERNAL') log.error({ err: thrown, requestId }, 'a request failed unexpectedly');
    if (response.headersSent) next(thrown);
    else sendProblem(response, error, requestId);
  };
}
