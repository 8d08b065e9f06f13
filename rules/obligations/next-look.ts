import { addDays, type PlainDate } from '../vocabulary/plain-date.ts';
import { startOfWeek, weekOf } from '../vocabulary/calendar-week.ts';
import type { Phase } from '../vocabulary/phase.ts';
import { civilInstant } from './civil-instant.ts';

/** The day of the week on which a journey is looked at without anybody having done anything: Thursday. */
const LOOK_WEEKDAY = 3;

/** A journey in which nothing was logged for so many weeks is looked at every so many weeks. */
const QUIET_WEEKS = 4;

/**
 * When a journey is looked at again, whatever happens before: once a week where hours are logged, early enough to book
 * supervision for the same week; every four weeks where nothing was logged for as long.
 * @param at - ISO instant of this look.
 * @returns ISO instant; null for a journey that is over.
 */
export function nextLook(given: {
  readonly phase: Phase;
  readonly asOf: PlainDate;
  readonly at: string;
  readonly timeZone: string;
  readonly spreadBy: string;
  /** The day on which something was logged last, or the phase was entered; null where no hours are expected. */
  readonly aliveOn: PlainDate | null;
}): string | null {
  const { phase, asOf, at, timeZone, spreadBy, aliveOn } = given;
  if (phase === 'licensed' || phase === 'withdrawn') return null;
  const isAlive = aliveOn !== null && aliveOn >= addDays(asOf, -QUIET_WEEKS * 7);
  const weeks = isAlive && (phase === 'accumulating' || phase === 'ready') ? 1 : QUIET_WEEKS;
  const thisWeek = addDays(startOfWeek(weekOf(asOf)), LOOK_WEEKDAY);
  const first = civilInstant(addDays(thisWeek, (weeks - 1) * 7), timeZone, spreadBy);
  return first > at ? first : civilInstant(addDays(thisWeek, weeks * 7), timeZone, spreadBy);
}
