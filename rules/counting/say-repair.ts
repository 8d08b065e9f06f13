import { formatDate } from '../explain/format-date.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { UNIT_GRAINS } from '../evaluate/read-parameter.ts';
import { type PlainDate, fromEpochDay } from '../vocabulary/plain-date.ts';
import { type CountingContext } from './counting-context.ts';
import { type EarnedUnits, type UnitScale } from './earned-units.ts';

/** Day 0 was a Thursday, so that week 0 ended on day 3. */
const SUNDAY_OF_WEEK_0 = 3;

/** The Sunday on which a numbered week ends. */
export function sundayOf(week: number): PlainDate {
  return fromEpochDay(week * 7 + SUNDAY_OF_WEEK_0);
}

/** Supervision that a week lacked, and what it would save. */
export interface MissingUnits {
  readonly earned: EarnedUnits;
  /** In grains of a unit. */
  readonly owed: number;
  readonly scale: UnitScale;
  readonly week: number;
  /** Minutes that would count with it. */
  readonly saves: number;
}

/**
 * Says what supervision would save the hours of a week in a setting: what can still be held while the week runs,
 * and what was perhaps held and not logged once it is over.
 */
export function repairOfWeek({ asOf }: CountingContext, { earned, owed, scale, week, saves }: MissingUnits): string {
  const missing = (owed * scale.whole) / UNIT_GRAINS - earned.parts;
  const individual = hoursInWords(Math.ceil(missing / scale.perMinute.individual));
  const sunday = sundayOf(week);
  return asOf <= sunday
    ? `${individual} more of individual supervision in this setting by ${formatDate(sunday)} would save ${hoursInWords(saves)}.`
    : `If ${individual} more of individual supervision was held in this setting by ${formatDate(sunday)}, log it: it would save ${hoursInWords(saves)}.`;
}
