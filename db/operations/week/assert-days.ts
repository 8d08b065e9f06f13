import { endOfWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { DraftWeek } from '../../../rules/vocabulary/commands/draft-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { FROM_SESSION } from '../session/claimed-lines.ts';

const MINUTES_OF_A_DAY = 1440;

/**
 * Refuses days that are not of the week, have not come yet, or would be longer than a day.
 * @param today - the date where the supervisee lives.
 * @throws DAY_OUTSIDE_WEEK, DAY_IN_FUTURE, DAY_TOO_LONG.
 */
export async function assertDays(
  session: Session,
  journeyId: string,
  draft: DraftWeek,
  today: PlainDate,
): Promise<void> {
  const [monday, sunday] = [startOfWeek(draft.week), endOfWeek(draft.week)];
  for (const { on } of draft.entries) {
    if (on < monday || on > sunday) throw new CreditableError('DAY_OUTSIDE_WEEK', { on, week: draft.week });
    if (on > today) throw new CreditableError('DAY_IN_FUTURE', { on });
  }
  const minutesOn = new Map(await findKeptMinutes(session, journeyId, monday, sunday));
  for (const { on, minutes } of draft.entries) {
    const total = (minutesOn.get(on) ?? 0) + minutes;
    if (total > MINUTES_OF_A_DAY) throw new CreditableError('DAY_TOO_LONG', { on });
    minutesOn.set(on, total);
  }
}

/** What stays beside the new draft: entries already submitted or signed, and those of sessions held. */
async function findKeptMinutes(
  session: Session,
  journeyId: string,
  from: string,
  until: string,
): Promise<[string, number][]> {
  const kept = await session.ask<{ on: string; minutes: number }>(
    `select e.on_date as "on", sum(e.minutes)::int as minutes from log_entry e
     where e.journey_id = ? and e.on_date between ? and ? and (e.weekly_log_id is not null or ${FROM_SESSION}) group by e.on_date`,
    [journeyId, from, until],
  );
  return kept.map(({ on, minutes }) => [on, minutes]);
}
