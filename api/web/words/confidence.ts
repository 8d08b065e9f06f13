import type { Confidence } from '../../../rules/vocabulary/evaluation.ts';

/** How sure a rule's source is, in the words a reader sees beside every citation. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  statute: 'read in the statute or rule',
  board: 'from the board',
  secondary: 'secondary source',
  recall: 'unverified, ask the board',
};
