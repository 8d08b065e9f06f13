import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import type { CohortRow } from '../../db/views/cohort-row.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { WeeklyLogPage } from '../../db/views/weekly-log-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { ActionContext, SignedInPerson } from '../action.ts';

/**
 * One journey, for a person who may see it: its supervisee, a supervisor named in one of its agreements, or a director.
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
  if (isDirector(acting) || [log.superviseeId, log.supervisorId].includes(acting.actorId)) return log;
  const page = await getJourneyPage(services.db, acting, log.journeyId);
  if (!seesJourney(acting, page)) throw new CreditableError('WEEKLY_LOG_NOT_FOUND');
  return log;
}

/** Whether a person may see a row of the cohort. */
export function seesRow(acting: SignedInPerson, row: Pick<CohortRow, 'superviseeId' | 'supervisors'>): boolean {
  if (isDirector(acting) || row.superviseeId === acting.actorId) return true;
  return row.supervisors.some(({ id }) => id === acting.actorId);
}

/** Whether a person directs the organization. */
export function isDirector(acting: SignedInPerson): boolean {
  return acting.roles.includes('director');
}

function seesJourney(acting: SignedInPerson, { row, agreements }: JourneyPage): boolean {
  return seesRow(acting, row) || agreements.some(({ supervisorId }) => supervisorId === acting.actorId);
}
