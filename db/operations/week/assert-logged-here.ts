import { startOfWeek, type CalendarWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';

// Where nothing more can be logged there, a week that is empty there may be logged here.
const ELSEWHERE = `
  select j.id as "journeyId", j.license, w.monday from unnest(array[?]::date[]) w(monday)
    join shared_log h on h.from_on <= w.monday and (h.until_on is null or h.until_on >= w.monday + 6)
    join journey j on j.id = h.source_journey_id
  where h.journey_id = ? and (j.ended_at is null
    or exists (select 1 from log_entry e where e.journey_id = j.id and e.on_date between w.monday and w.monday + 6))
  order by w.monday limit 1`;

/**
 * Refuses hours in a journey that takes those of a week from another one: nothing is logged twice.
 * @param weeks - at least one.
 * @throws LOGGED_ELSEWHERE with the first such week and the license toward which it is logged.
 */
export async function assertLoggedHere(
  session: Session,
  journeyId: string,
  weeks: readonly CalendarWeek[],
): Promise<void> {
  const elsewhere = await findElsewhere(session, journeyId, weeks);
  if (elsewhere === null) return;
  const { license, monday } = elsewhere;
  throw new CreditableError('LOGGED_ELSEWHERE', { week: weekOf(monday), license });
}

/** A journey in which a week is logged whose hours count in another one too. */
export interface Elsewhere {
  readonly journeyId: string;
  readonly license: string;
  /** The first day of the first such week. */
  readonly monday: PlainDate;
}

/**
 * Where the first of some weeks is logged whose hours count in a journey too.
 * @returns null where all are logged in the journey itself.
 */
export async function findElsewhere(
  session: Session,
  journeyId: string,
  weeks: readonly CalendarWeek[],
): Promise<Elsewhere | null> {
  const [elsewhere] = await session.ask<Elsewhere>(ELSEWHERE, [weeks.map(startOfWeek), journeyId]);
  return elsewhere ?? null;
}
