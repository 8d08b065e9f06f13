import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { canWith } from '../../rules/vocabulary/abilities.ts';
import type { CohortRow } from '../../db/views/cohort-row.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { WeeklyLogPage } from '../../db/views/weekly-log-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { ActionContext, SignedInPerson } from '../action.ts';

/**
 * One journey, for a person whom the ability to read journeys carries so far: its supervisee, a supervisor named in one of
 * its agreements, or whoever reads all.
 * @throws JOURNEY_NOT_FOUND for everybody else, as if it did not exist.
 */
export async function getVisibleJourney({ services, acting }: ActionContext, journeyId: string): Promise<JourneyPage> {
  const page = await getJourneyPage(services.db, acting, journeyId);
  if (!seesJourney(acting, page)) throw new CreditableError('JOURNEY_NOT_FOUND');
  return page;
}

/**
 * One weekly log, for a person who may see its journey.
 * @throws WEEKLY_LOG_NOT_FOUND for everybody else, as if it did not exist.
 */
export async function getVisibleWeeklyLog(
  { services, acting }: ActionContext,
  weeklyLogId: string,
): Promise<WeeklyLogPage> {
  const log = await getWeeklyLog(services.db, acting, weeklyLogId);
  const { superviseeId, supervisorId } = log;
  if (canWith(acting, 'read-journeys', { superviseeId, supervisorIds: [supervisorId] })) return log;
  const page = await getJourneyPage(services.db, acting, log.journeyId);
  if (!seesJourney(acting, page)) throw new CreditableError('WEEKLY_LOG_NOT_FOUND');
  return log;
}

/** Whether a person may see a row of the cohort. */
export function seesRow(acting: SignedInPerson, row: Pick<CohortRow, 'superviseeId' | 'supervisors'>): boolean {
  return canWith(acting, 'read-journeys', {
    superviseeId: row.superviseeId,
    supervisorIds: row.supervisors.map(({ id }) => id),
  });
}

function seesJourney(acting: SignedInPerson, { row, agreements }: JourneyPage): boolean {
  const named = agreements.map(({ supervisorId }) => supervisorId);
  return canWith(acting, 'read-journeys', {
    superviseeId: row.superviseeId,
    supervisorIds: [...named, ...row.supervisors.map(({ id }) => id)],
  });
}
