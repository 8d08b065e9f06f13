import type { Cast } from '../promises/tenants/cast.ts';
import { type TestRequest, requestsOf } from '../promises/tenants/requests.ts';

/**
 * Well-formed requests for every action, by the id of its operation, of which hostile ones are made. One journey of the
 * cast was written past the system, so that nothing runs behind it: the first one stands in its place. The journey that
 * is withdrawn is none of those that others use.
 */
export function hostileRequests(cast: Cast): Readonly<Record<string, TestRequest>> {
  const { filedId, journeyId, sharingId = '' } = cast.ids;
  const requests = Object.entries(requestsOf(cast)).map(([operation, asked]) => {
    const { params = {} } = asked;
    if (operation === 'withdrawJourney') return [operation, { ...asked, params: { journeyId: sharingId } }];
    const isPlanted = params['journeyId'] === filedId && journeyId !== undefined;
    return [operation, isPlanted ? { ...asked, params: { ...params, journeyId } } : asked];
  });
  return Object.fromEntries(requests) as Record<string, TestRequest>;
}
