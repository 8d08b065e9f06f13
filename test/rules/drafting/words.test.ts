import { describe, expect, it } from '@jest/globals';
import { nameOf, sentenceOf, slugOf, wordsOf } from '../../../rules/drafting/words.ts';
import { fact } from './support/made-up-facts.ts';

describe('the words of a fact', () => {
  const weekly = fact({ id: 'weekly-cap', kind: 'periodCap', category: 'directClientContact', note: 'At MOST 40.' });
  it('are all it says, or its name alone, in lower case', () => {
    expect(wordsOf(weekly)).toBe('weekly-cap direct client contact at most 40.');
    expect(nameOf(weekly)).toBe('weekly-cap direct client contact');
  });
  it.each([
    ['weekly-cap', 'Weekly cap'],
    ['directHours', 'Direct hours'],
    ['supervisedBy:LCSW', 'Supervised by lcsw'],
  ])('begin a label: %s is %s', (id, label) => {
    expect(sentenceOf(id)).toBe(label);
  });
  it.each([
    ['AAMFT clinical member', 'aamft-clinical-member'],
    ['directClientContact', 'direct-client-contact'],
    ['--a  b--', 'a-b'],
    ['96 weeks', 'rule-96-weeks'],
  ])('name something in a rulebook: %s is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
