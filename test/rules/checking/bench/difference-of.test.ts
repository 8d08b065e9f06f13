import { describe, expect, it } from '@jest/globals';
import { differenceOf } from '../../../../rules/checking/bench/difference-of.ts';
import { type Outcome } from '../../../../rules/cases/outcome.ts';

const row = { verdict: 'met', counted: 10, required: 10, short: 0, binding: true } as const;
const outcome: Outcome = {
  verdict: 'met',
  path: null,
  version: '1',
  rows: new Map([['hours', row]]),
  lostMinutes: new Map([['cap', 60]]),
};

describe('the bench and the evaluation', () => {
  it('agree when all that a case can speak of is the same', () => {
    expect(differenceOf(outcome, structuredClone(outcome))).toBeNull();
    const bare = { verdict: 'met', binding: true } as const;
    const none = { counted: null, required: null, short: null };
    expect(
      differenceOf(
        { ...outcome, rows: new Map([['form', bare]]) },
        { ...outcome, rows: new Map([['form', { ...bare, ...none }]]) },
      ),
    ).toBeNull();
  });
  it.each<[string, Partial<Outcome>]>([
    ['the evaluation comes to met, the bench to unmet', { verdict: 'unmet' }],
    ['the evaluation comes to the path null, the bench to the path long', { path: 'long' }],
    [
      'the evaluation comes to hours met 10 10 0 true, the bench to hours met 9 10 0 true',
      { rows: new Map([['hours', { ...row, counted: 9 }]]) },
    ],
    ['the evaluation comes to 60 minutes lost to cap, the bench to less', { lostMinutes: new Map() }],
    [
      'the evaluation comes to less, the bench to less',
      {
        lostMinutes: new Map([
          ['cap', 60],
          ['gate', 1],
        ]),
      },
    ],
  ])('%s', (sentence, change) => {
    expect(differenceOf(outcome, { ...outcome, ...change })).toBe(sentence);
  });
});
