import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import type { ObligationKind, Recipient, Rung } from '../../rules/vocabulary/obligation.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';

/** One open obligation as it appears in a notice. */
export interface NoticeItem {
  /** Whom it is about, by name; null when it is about the reader. Never part of the subject. */
  readonly personName: string | null;
  /** The week of the log; null where the obligation is about no single week. */
  readonly week: CalendarWeek | null;
  /** The day since when it is open: the log was submitted, hours were last logged, or the letter came. */
  readonly since: PlainDate;
  /** The board's own deadline; null where the board sets none. */
  readonly dueOn: PlainDate | null;
}

/** What a notice is about, and who reads it. */
export interface NoticeRequest {
  readonly kind: ObligationKind;
  readonly tone: Rung['tone'];
  readonly recipientName: string;
  readonly recipientRole: Recipient;
  /** At least one; several of the same kind become one message. */
  readonly items: readonly NoticeItem[];
  /** The reader's calendar day on which the notice is sent; ages are counted to it. */
  readonly on: PlainDate;
  /** Absolute address of the page where the reader acts. */
  readonly link: string;
}
