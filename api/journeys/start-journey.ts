import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { ActionContext } from '../action.ts';

/**
 * Starts the workflow of a recorded journey under the rules that it was pinned to when it was recorded.
 * A journey that already runs is left as it is.
 * @throws TEMPORAL_AWAY when it cannot be reached.
 */
export async function startJourney({ services, acting }: ActionContext, { row, rulebook }: JourneyPage): Promise<void> {
  await services.journeys.start({
    organizationId: acting.organizationId,
    journeyId: row.journeyId,
    superviseeId: row.superviseeId,
    rulebook: { license: row.license, ...rulebook },
  });
}
