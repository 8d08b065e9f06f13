import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';

/** When something in a calendar is: a whole day, or a time in a zone. */
export type When =
  | { readonly on: PlainDate }
  /** ISO instant, the IANA name of the zone in which it was booked, and how long it takes. */
  | { readonly startsAt: string; readonly timeZone: string; readonly minutes: number };

/** One thing in a calendar. */
export interface CalendarItem {
  /** Always the same for the same thing, unique in the world. */
  readonly uid: string;
  /** What it is, without anybody's name. */
  readonly title: string;
  /** The page on which one sees more, beginning with a slash. */
  readonly path: string;
  readonly when: When;
}
