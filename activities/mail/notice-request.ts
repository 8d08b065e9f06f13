import type { Recipient, Tone } from '../../rules/vocabulary/ladder.ts';
import type { Confidence } from '../../rules/vocabulary/evaluation.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';

/** One open obligation as it appears in a notice. */
export interface NoticeItem {
  /** Whom it is about, by name; null when it is about the reader. Never part of the subject. */
  readonly personName: string | null;
  /** What is open, in a sentence without a name. */
  readonly sentence: string;
  /** What could be done about it, a sentence each. */
  readonly proposals: readonly string[];
  /** The day since when it is open. */
  readonly beganOn: PlainDate;
  /** The day by which it must be done; null where no day is set. */
  readonly dueOn: PlainDate | null;
  readonly citation: string | null;
  readonly confidence: Confidence | null;
}

/** What a notice is about, and who reads it. */
export interface NoticeRequest {
  readonly kind: ObligationKind;
  readonly tone: Tone;
  readonly recipientName: string;
  /** The part that the reader plays in it. */
  readonly recipientRole: Recipient;
  /** At least one; several of the same kind become one message. */
  readonly items: readonly NoticeItem[];
  /** The reader's calendar day on which the notice is sent; ages are counted to it. */
  readonly on: PlainDate;
  /** Absolute address of the page where the reader acts. */
  readonly link: string;
}
