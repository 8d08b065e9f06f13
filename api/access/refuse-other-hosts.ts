import type { RequestHandler } from 'express';
import { isLoopback } from '../../config/loopback.ts';
import type { Settings } from '../../config/settings.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/**
 * Keeps the demo on its own machine: it answers under the names of this machine only, so that neither a proxy nor a page
 * whose name was made to lead here brings others in.
 * @throws DEMO_HERE_ONLY to the error handler.
 */
export function refuseOtherHosts({ demo }: Pick<Settings, 'demo'>): RequestHandler {
  return (request, _, next) =>
    next(demo && !isLoopback(request.hostname) ? new CreditableError('DEMO_HERE_ONLY') : undefined);
}
