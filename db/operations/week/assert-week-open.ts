import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Session } from '../../session.ts';

/**
 * Refuses a change to hours that wait for a supervisor's signature or have it.
 * @param supervisorIds - whose part of the week is to change.
 * @throws WEEK_LOCKED with where the week stands.
 */
export async function assertWeekOpen(
  session: Session,
  journeyId: string,
  week: CalendarWeek,
  supervisorIds: readonly string[],
): Promise<void> {
  if (supervisorIds.length === 0) return;
  const [locked] = await session.ask<{ status: string }>(
    `select status from weekly_log
     where journey_id = ? and week_starts_on = ? and supervisor_id in (?) and status in ('submitted', 'signed') limit 1`,
    [journeyId, startOfWeek(week), [...supervisorIds]],
  );
  if (locked !== undefined) throw new CreditableError('WEEK_LOCKED', { week, status: locked.status });
}
