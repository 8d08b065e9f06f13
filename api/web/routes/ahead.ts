import type { OutlookAnswer } from '../../../rules/vocabulary/outlook.ts';
import { performAction } from '../../perform-action.ts';
import { findNewerRules } from '../../rulebooks/find-offered-rules.ts';
import { compareLicenses } from '../../routes/journeys/compare-licenses.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getOutlook } from '../../routes/journeys/get-outlook.ts';
import { toCreditableError } from '../../to-creditable-error.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { AheadPage } from '../pages/ahead-page.tsx';
import type { Problem } from '../parts/problem-alert.tsx';
import { problemOf } from '../reading/problem-of.ts';

/** What lies ahead of one journey, for everybody who may see it. */
export const aheadRoute = signedInPage('/journeys/:journeyId/ahead', 'read-journeys', async (request) => {
  const { services, acting, frame, query } = request;
  const journeyId = request.params['journeyId'] ?? '';
  const params = { journeyId };
  const journey = await performAction(services, acting, getJourney, { params });
  const { row } = journey;
  const underOlder = findNewerRules(services, journey) !== null;
  const target = typeof query['target'] === 'string' && query['target'] !== '' ? query['target'] : null;
  const { outlook, problem } = await lookAhead(request, journeyId, target);
  const elsewhere =
    query['elsewhere'] === 'yes' ? await performAction(services, acting, compareLicenses, { params, query: {} }) : null;
  const superviseeName = row.superviseeId === acting.actorId ? null : row.superviseeName;
  const rulebooks = elsewhere === null ? [] : services.rulebooks.list();
  const page = AheadPage({
    ...{ frame, journeyId, superviseeName, outlook, underOlder, elsewhere, rulebooks, target, problem },
  });
  return { page, status: problem?.status ?? 200 };
});

interface Seen {
  readonly outlook: OutlookAnswer;
  readonly problem: Problem | null;
}

/** A day that no plan can be made for is refused beside the form; the rest of the page stands. */
async function lookAhead(request: SignedInRequest, journeyId: string, target: string | null): Promise<Seen> {
  const { services, acting } = request;
  const look = (query: object) => performAction(services, acting, getOutlook, { params: { journeyId }, query });
  if (target === null) return { outlook: await look({}), problem: null };
  try {
    return { outlook: await look({ target }), problem: null };
  } catch (thrown) {
    const problem = problemOf(toCreditableError(thrown));
    if (problem.status !== 422) throw thrown;
    return { outlook: await look({}), problem };
  }
}
