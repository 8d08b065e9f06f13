import { readRecord } from '../../db/operations/record/read-record.ts';
import { getRulebook } from '../../db/operations/rulebook/get-rulebook.ts';
import type { BookedSession } from '../../db/operations/session/find-booked.ts';
import type { JourneyInWeek } from '../../db/views/find-supervision.ts';
import { type CalendarWeek, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { activityOf } from '../../rules/vocabulary/supervision-kind.ts';
import type { ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import type { ActionContext } from '../action.ts';
import type { SupervisionWeek } from '../answers/supervision-session.ts';

/**
 * Adds to a journey's week what its rules still ask for beside what is booked, as of today.
 * @param week - only the running week is looked at: a week that is over is counted, one to come holds no hours yet.
 */
export async function addNeeds(
  { services, acting, at }: ActionContext,
  journey: JourneyInWeek,
  week: CalendarWeek,
): Promise<SupervisionWeek> {
  const asOf = dateAt(at, acting.timeZone);
  const shown = { ...journey, settings: [...journey.settings], sessions: [...journey.sessions] };
  if (weekOf(asOf) !== week) return { ...shown, needs: null };
  const { organizationId } = acting;
  const { record, license, rulebook } = await readRecord(services.db, { organizationId, journeyId: journey.journeyId });
  const pinned = await getRulebook(services.db, { organizationId, license, sha256: rulebook.sha256 }).catch(noRules);
  // Rules that were never kept say nothing; the sessions are shown all the same.
  if (pinned === null) return { ...shown, needs: null };
  const booked = journey.sessions.filter(({ standing }) => standing === 'booked').map(lineOf);
  return { ...shown, needs: await services.outlooks.needs({ rulebook: pinned, record, asOf, booked }) };
}

function noRules(error: unknown): null {
  if (error instanceof CreditableError && error.code === 'RULEBOOK_NOT_FOUND') return null;
  throw error;
}

function lineOf(session: BookedSession): ExperienceRecord['log'][number] {
  const { sessionId: id, on, settingId: setting, supervisorId: supervisor, kind, minutes, medium, size } = session;
  return {
    ...{ id, on, setting, supervisor, activity: activityOf(kind), minutes, medium },
    ...(kind !== 'individual' && { groupSize: size }),
  };
}
