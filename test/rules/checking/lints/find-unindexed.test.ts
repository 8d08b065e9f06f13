import { expect, it } from '@jest/globals';
import { findUnindexed } from '../../../../rules/checking/lints/find-unindexed.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { summarizeRulebook } from '../../../../rules/rulebooks/summarize-rulebook.ts';

const rulebook = loadRulebook('CA-LMFT');
const listed = summarizeRulebook(rulebook);

it('a rulebook that changed since the list was written is a problem that says what to run', () => {
  expect(findUnindexed(rulebook, listed)).toEqual([]);
  expect(findUnindexed({ ...rulebook, sha256: 'f'.repeat(64) }, listed)).toEqual([
    {
      file: '../../index.json',
      place: 'CA-LMFT',
      says: 'the list of all rulebooks does not say what this rulebook says',
      remedy: 'run `npm run rules:index` and keep what it writes',
    },
  ]);
});
it('a rulebook that is not listed yet is no problem', () => {
  expect(findUnindexed(rulebook, null)).toEqual([]);
});
