import { describe, expect, it } from '@jest/globals';
import { amountWords, isPlural, unitWords } from '../../../../rules/prose/words/amount-words.ts';

describe('an amount of law in words', () => {
  it.each<[string, Parameters<typeof amountWords>]>([
    ['1,250 hours', [1250, 'hours']],
    ['1 hour', [1, 'hours']],
    ['0.5 hours', [0.5, 'hours']],
    ['50%', [0.5, 'share']],
    ['25%', [25, 'percent']],
    ['30% of clients', [30, 'percent of clients']],
    ['June 1, 2020', ['2020-06-01', 'date']],
    ['1 semester hour', [1, 'semesterHours']],
    ['2 visits', [2, 'visit']],
    ['1 direct hour', [1, 'hours', 'direct hours']],
    ['2 direct hours', [2, 'hours', 'direct hours']],
    ['2 weeks', [2, 'weeks', 'direct hours']],
    ['100 hours of 45 minutes', [100, 'hours', undefined, 45]],
    ['100 hours', [100, 'hours', undefined, 60]],
  ])('is %s', (words, given) => {
    expect(amountWords(...given)).toBe(words);
  });
  it('is singular for one alone', () => {
    expect([1, 0, 2, '1'].map(isPlural)).toEqual([false, true, true, true]);
  });
  it('has units as words', () => {
    expect(['semesterUnits', 'clock hours', 'hours'].map(unitWords)).toEqual([
      'semester units',
      'clock hours',
      'hours',
    ]);
  });
});
