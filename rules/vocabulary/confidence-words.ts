import type { Confidence } from './evaluation.ts';

/** How sure a rule's source is, in the words a reader sees beside every citation. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  statute: 'read in the statute or rule',
  board: 'from the board',
  secondary: 'secondary source',
  recall: 'unverified, ask the board',
};

/** What each of these words means to somebody who relies on the rule. */
export const CONFIDENCE_MEANINGS: Readonly<Record<Confidence, string>> = {
  statute: 'The text of the statute or rule itself was read.',
  board: 'The board’s own page or publication says so.',
  secondary: 'Somebody’s guide says so; the text itself was not seen. Compare it with the board before relying on it.',
  recall: 'It is only remembered: it decides nothing, and the board must be asked.',
};
