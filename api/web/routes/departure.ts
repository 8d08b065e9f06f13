import { performAction } from '../../perform-action.ts';
import { getDeparture } from '../../routes/people/get-departure.ts';
import { signedInPage } from '../page-request.ts';
import { DeparturePage } from '../pages/departure-page.tsx';

/** Everything to be done before the last day of somebody who leaves. */
export const departureRoute = signedInPage(
  '/departures/:departureId',
  'read-departures',
  async ({ services, acting, frame, params }) => ({
    page: DeparturePage({ frame, departure: await performAction(services, acting, getDeparture, { params }) }),
  }),
);
