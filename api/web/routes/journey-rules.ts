import { can } from '../../../rules/vocabulary/abilities.ts';
import { performAction } from '../../perform-action.ts';
import { getJourney } from '../../routes/journeys/get-journey.ts';
import { getJourneyRules } from '../../routes/journeys/get-journey-rules.ts';
import { signedInPage } from '../page-request.ts';
import { type Adopting, JourneyRulesPage } from '../pages/journey-rules-page.tsx';

/** The rules of one journey, for a director and, to read, for the supervisee. */
export const journeyRulesRoute = signedInPage('/journeys/:journeyId/rules', 'compare-rules', async (request) => {
  const { services, acting, frame, query, refusal } = request;
  const journeyId = request.params['journeyId'] ?? '';
  const params = { journeyId };
  const { row } = await performAction(services, acting, getJourney, { params });
  const sha256 = typeof query['sha256'] === 'string' ? query['sha256'] : undefined;
  const rules = await performAction(services, acting, getJourneyRules, {
    params,
    query: sha256 === undefined ? {} : { sha256 },
  });
  const superviseeName = row.superviseeId === acting.actorId ? null : row.superviseeName;
  const adopting = adoptingOf(can(acting.roles, 'adopt-rules'), row.phase);
  return { page: JourneyRulesPage({ frame, journeyId, superviseeName, rules, adopting, refusal }) };
});

function adoptingOf(able: boolean, phase: string): Adopting {
  if (phase === 'licensed' || phase === 'withdrawn') return 'over';
  if (phase === 'submitting') return 'with-the-board';
  return able ? 'can' : 'may-not';
}
