import type { Request, RequestHandler } from 'express';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

const ASKING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that another site's page asks a browser for. Programs that are not browsers send neither header.
 * @throws CROSS_SITE to the error handler.
 */
export const refuseCrossSite: RequestHandler = (request, _, next) => {
  if (ASKING.includes(request.method) || comesFromHere(request)) next();
  else next(new CreditableError('CROSS_SITE'));
};

function comesFromHere(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('Origin');
  return origin === undefined || hostOf(origin) === request.get('Host');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
