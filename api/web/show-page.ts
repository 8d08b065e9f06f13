import { askedOf } from '../watching/asked-of.ts';
import { watchReading } from '../watching/watch-reading.ts';
import type { PageAnswer, PageRequest, PageRoute } from './page-request.ts';

/**
 * Shows a page. Pages read through actions alone, and each of these says whom its answer is about: so all that a page
 * shows is one entry in the log of access.
 */
export function showPage(route: PageRoute, request: PageRequest): Promise<PageAnswer> {
  const { acting, services, params, query } = request;
  if (acting === null || route.ability === 'public') return route.show(request);
  const about = { operation: `page ${route.path}`, asked: askedOf({ params, query }) };
  return watchReading(services, acting, about, (watched) => route.show({ ...request, services: watched }));
}
