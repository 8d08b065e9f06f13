import { CONFIDENCE_MEANINGS, CONFIDENCE_WORDS } from '../vocabulary/confidence-words.ts';
import { type Sourced } from '../vocabulary/reading/sourced.ts';

/** Says where something was read, how sure that is, and what that means. */
export function sourced({
  citation,
  confidence,
  sourceUrl,
}: Pick<Sourced, 'citation' | 'confidence' | 'sourceUrl'>): Sourced {
  return {
    citation,
    confidence,
    confidenceWords: CONFIDENCE_WORDS[confidence],
    confidenceMeans: CONFIDENCE_MEANINGS[confidence],
    sourceUrl,
  };
}
