import { type PlainDate, addDays } from './plain-date.ts';

/** Reminders rest for so many days at most. */
export const MOST_SNOOZE_DAYS = 14;

/** What bounds how long reminders of an obligation may rest. */
export interface SnoozeBounds {
  /** The reader's own day. */
  readonly today: PlainDate;
  readonly dueOn: PlainDate | null;
  /** The day on which somebody above is told next; null when nobody is. */
  readonly aboveOn: PlainDate | null;
}

/**
 * The last day on which reminders may begin again: 14 days ahead, the day on which it is due, or the one on which somebody
 * above is told, whichever comes first. So nobody above hears of something that its owner was not reminded of by then.
 * @returns null when reminders cannot rest at all, since that day is not after today.
 */
export function latestSnooze({ today, dueOn, aboveOn }: SnoozeBounds): PlainDate | null {
  const days = [addDays(today, MOST_SNOOZE_DAYS), dueOn, aboveOn].filter((day) => day !== null).sort();
  const [latest] = days;
  return latest === undefined || latest <= today ? null : latest;
}
