import { LADDERS, type Ladder, type Recipient, type Rung } from '../../../rules/vocabulary/ladder.ts';
import type { ForeseenLadder } from '../../../rules/vocabulary/ladders/foreseen-word.ts';
import {
  CHANNEL_WORDS,
  PART_WORDS,
  TONE_WORDS,
  dayWords,
  rungWords,
} from '../../../rules/vocabulary/ladders/ladder-words.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';

/** A change that was typed and not sent yet: what it would bring, and what speaks against it. */
export interface Proposal {
  readonly ladder: Ladder;
  readonly foreseen: ForeseenLadder;
  readonly objections: readonly string[];
}

/** A rung in words. */
export interface LadderLine {
  /** Its place in the ladder, from 0. */
  readonly at: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly how: string;
  /** The whole as the beginning of a sentence. */
  readonly words: string;
  /** Whether it is the organization's and not one of the program. */
  readonly isOwn: boolean;
}

/** The rungs of a ladder in words, in their order. */
export function ladderLines(kind: ObligationKind, ladder: Ladder): readonly LadderLine[] {
  const ofProgram = LADDERS[kind].rungs.map(keyOf);
  return ladder.rungs.map((rung, at) => ({
    at,
    when: capital(dayWords(rung)),
    who: partLabel(rung.recipient),
    what: TONE_WORDS[rung.tone],
    how: CHANNEL_WORDS[rung.channel],
    words: rungWords(rung),
    isOwn: !ofProgram.includes(keyOf(rung)),
  }));
}

/** A part as it stands in a table, for one `Clinical director`. */
export function partLabel(recipient: Recipient): string {
  return capital(PART_WORDS[recipient].replace(/^the (?!person)/, ''));
}

function keyOf({ from, days, recipient, tone, channel }: Rung): string {
  return [from, days, recipient, tone, channel].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
