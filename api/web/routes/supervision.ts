import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { performAction } from '../../perform-action.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getJourneySupervision } from '../../routes/supervision/get-journey-supervision.ts';
import { getSupervision } from '../../routes/supervision/get-supervision.ts';
import { signedInPage } from '../page-request.ts';
import { JourneySupervisionPage } from '../pages/journey-supervision-page.tsx';
import { SupervisionPage } from '../pages/supervision-page.tsx';

/** The supervisor's own week of supervision. */
export const supervisionRoute = signedInPage(
  '/supervision',
  'read-queue',
  async ({ services, acting, frame, query, refusal }) => {
    const { week, for: chosen } = query;
    const data = await performAction(services, acting, getSupervision, { query: week === undefined ? {} : { week } });
    return { page: SupervisionPage({ frame, data, chosen: typeof chosen === 'string' ? chosen : null, refusal }) };
  },
);

/** The supervision of one week of a journey. */
export const journeySupervisionRoute = signedInPage(
  '/journeys/:journeyId/weeks/:week/supervision',
  'read-journeys',
  async ({ services, acting, frame, params, refusal }) => {
    const { journeyId } = params;
    const [data, { row }] = await Promise.all([
      performAction(services, acting, getJourneySupervision, { params }),
      performAction(services, acting, getJourney, { params: { journeyId } }),
    ]);
    const own = row.superviseeId === acting.actorId;
    const week = params['week'] as CalendarWeek;
    return { page: JourneySupervisionPage({ frame, data, week, own, refusal }) };
  },
);
