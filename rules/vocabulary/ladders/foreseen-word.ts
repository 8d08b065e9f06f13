import type { Channel, Recipient, Tone } from '../ladder.ts';
import type { PlainDate } from '../plain-date.ts';

/** One word of a ladder on the day on which it would be sent. */
export interface ForeseenWord {
  readonly on: PlainDate;
  readonly recipient: Recipient;
  readonly tone: Tone;
  readonly channel: Channel;
}

/** What a ladder would tell of something that begins on a day and is never done. */
export interface ForeseenLadder {
  readonly beginsOn: PlainDate;
  /** The day on which the example is due; null where this kind has none. */
  readonly dueOn: PlainDate | null;
  /** The earliest first; of what is repeated for ever, the first three times. */
  readonly words: readonly ForeseenWord[];
}
