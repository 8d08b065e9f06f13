import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Session } from '../../session.ts';

/**
 * Refuses a change to hours that wait for a supervisor's signature or have it. Where a week came in from paper in several
 * parts, it is open while one of them is back.
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
    `select w.status from weekly_log w
     where w.journey_id = ? and w.week_starts_on = ? and w.supervisor_id in (?) and w.status in ('submitted', 'signed')
       and not exists (select 1 from weekly_log b where b.journey_id = w.journey_id and b.week_starts_on = w.week_starts_on
         and b.supervisor_id = w.supervisor_id and b.status in ('returned', 'reopened'))
     limit 1`,
    [journeyId, startOfWeek(week), [...supervisorIds]],
  );
  if (locked !== undefined) throw new CreditableError('WEEK_LOCKED', { week, status: locked.status });
}
