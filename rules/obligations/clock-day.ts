import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';

/** Days on which a clock stands still, both ends included. */
export interface Pause {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * The day on which so many days have passed, where those of a pause do not count: somebody on leave for ten days has ten
 * days longer. With no days to pass it is the day itself, or the first one after the pause that it falls in.
 * @param from - the day from which is counted.
 * @param days - whole days, 0 or more.
 * @param pauses - in any order; they may overlap.
 */
export function clockDay(from: PlainDate, days: number, pauses: readonly Pause[]): PlainDate {
  let day = afterPauses(from, pauses);
  for (let passed = 0; passed < days; passed += 1) day = afterPauses(addDays(day, 1), pauses);
  return day;
}

function afterPauses(day: PlainDate, pauses: readonly Pause[]): PlainDate {
  const pause = pauses.find(({ from, until }) => from <= day && day <= until);
  return pause === undefined ? day : afterPauses(addDays(pause.until, 1), pauses);
}
