import { assertAble } from '../access/assert-able.ts';
import { REVIEWING } from '../action.ts';
import { askedOf } from '../watching/asked-of.ts';
import { watchReading } from '../watching/watch-reading.ts';
import type { PageAnswer, PageRequest, PageRoute } from './page-request.ts';

/**
 * Shows a page. Pages read through actions alone, and each of these says whom its answer is about: so all that a page
 * shows is one entry in the log of access.
 */
export async function showPage(route: PageRoute, request: PageRequest): Promise<PageAnswer> {
  const { acting, reviewer, services, params, query } = request;
  // What is opened to a reviewer is nobody else's, whatever their roles.
  if (route.ability === REVIEWING && reviewer === null && acting !== null)
    await assertAble(services, acting, route.ability, `page ${route.path}`);
  if (acting === null || route.ability === 'public' || route.ability === REVIEWING) return route.show(request);
  const about = { operation: `page ${route.path}`, asked: askedOf({ params, query }) };
  return watchReading(services, acting, about, (watched) => route.show({ ...request, services: watched }));
}
