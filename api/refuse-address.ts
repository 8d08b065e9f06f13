import type { RequestHandler } from 'express';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import type { Method } from './action.ts';

/**
 * Refuses a method that an address does not take, and says which it takes.
 * @param methods - those that it takes.
 */
export function refuseMethod(methods: readonly Method[]): RequestHandler {
  const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])).join(', ');
  return (request, response, next) => {
    response.set('Allow', allow);
    next(new CreditableError('METHOD_UNKNOWN', { method: request.method }));
  };
}

/** Refuses an address where there is nothing. */
export const refusePath: RequestHandler = (_request, _response, next) => {
  next(new CreditableError('PATH_UNKNOWN'));
};
