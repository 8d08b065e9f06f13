import type { ObligationKind, Recipient, Rung } from '../../rules/vocabulary/obligation.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { itemLines } from './item-lines.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';
import { wordsFor } from './notice-words.ts';

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

/** A notice in words. */
export interface ComposedNotice {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Puts an obligation into words: what is open, what to do and where, the same in plain text and in HTML.
 * The subject holds counts and dates only, no name.
 * @param request - the obligations of one kind for one reader, the longest open shown first.
 * @throws RangeError when there is nothing to tell.
 */
export function composeNotice(request: NoticeRequest): ComposedNotice {
  if (request.items.length === 0) throw new RangeError('A notice needs at least one obligation.');
  const words = wordsFor(request);
  const letter = {
    ...words,
    greeting: `Hello ${request.recipientName},`,
    items: itemLines(request),
    link: request.link,
  };
  return { subject: words.subject, text: toText(letter), html: toHtml(letter) };
}
