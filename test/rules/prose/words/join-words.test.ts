import { describe, expect, it } from '@jest/globals';
import { beginSentence, joinWords, quote } from '../../../../rules/prose/words/join-words.ts';

describe('parts of a sentence', () => {
  it('are joined as one writes them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => joinWords(parts))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(joinWords(['a', 'b'], 'or')).toBe('a or b');
  });
  it('begin with a large letter, and the rest stays', () => {
    expect([beginSentence('the LPC'), beginSentence('')]).toEqual(['The LPC', '']);
  });
  it('are set apart where they name something', () => {
    expect(quote('Direct work')).toBe('“Direct work”');
  });
});
