import { isDeepStrictEqual } from 'node:util';
import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { summarizeRulebook } from '../../rulebooks/summarize-rulebook.ts';
import { type RulebookSummary } from '../../vocabulary/reading/rulebook-summary.ts';
import { type Problem } from '../problem.ts';

/**
 * Finds a rulebook of which the list of all rulebooks says something else than the rulebook itself.
 * @param listed - what the list says; null for a rulebook that is not listed, as while it is being written.
 */
export function findUnindexed(rulebook: Rulebook, listed: RulebookSummary | null): Problem[] {
  if (listed === null || isDeepStrictEqual(listed, summarizeRulebook(rulebook))) return [];
  return [
    {
      file: '../../index.json',
      place: rulebook.identity.license,
      says: 'the list of all rulebooks does not say what this rulebook says',
      remedy: 'run `npm run rules:index` and keep what it writes',
    },
  ];
}
