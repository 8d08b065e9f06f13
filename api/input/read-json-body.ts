import express, { type Request, type Response } from 'express';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { toCreditableError } from '../to-creditable-error.ts';

/**
 * Reads the body of a request as JSON; no body at all is an empty object.
 * @param limit - the largest body, in bytes.
 * @throws MEDIA_TYPE_UNSUPPORTED, BODY_NOT_JSON or BODY_TOO_LARGE.
 */
export async function readJsonBody(request: Request, response: Response, limit: number): Promise<unknown> {
  if (!hasBody(request)) return {};
  if (request.is('application/json') === false) throw new CreditableError('MEDIA_TYPE_UNSUPPORTED');
  // Not strict, so that a body that is JSON but no object is told apart from one that is not JSON.
  const parse = express.json({ limit, strict: false });
  const failure = await new Promise<unknown>((resolve) => {
    parse(request, response, resolve);
  });
  if (failure !== undefined) throw toCreditableError(failure);
  return request.body;
}

function hasBody(request: Request): boolean {
  return request.get('Transfer-Encoding') !== undefined || Number(request.get('Content-Length') ?? 0) > 0;
}
