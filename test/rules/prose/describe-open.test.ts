import { describe, expect, it } from '@jest/globals';
import { describeNumber } from '../../../rules/prose/describe-number.ts';
import { describeOpen } from '../../../rules/prose/describe-open.ts';
import { type Given, type Law, aRulebook } from '../counting/a-rulebook.ts';

const number = (confidence: 'recall' | 'board'): Law => ({
  label: 'Least',
  unit: 'hours',
  by: 'application',
  values: [
    { until: '2019-12-31', value: 10, citation: null, confidence, source: null },
    { from: '2020-01-01', value: 20, citation: 'S 1', confidence: 'statute', source: null },
  ],
});
const open = (given: Given) => {
  const rulebook = aRulebook(given);
  const numbers = Object.entries(rulebook.parameters).map(([name, parameter]) => describeNumber(name, parameter, []));
  return describeOpen(rulebook, numbers);
};

describe('what is not settled', () => {
  it('is nothing where all was read and nothing can be read in two ways', () => {
    expect(open({ law: { least: number('board') }, requirements: [{}] })).toEqual([]);
  });
  it('is each row that is only remembered and still stands', () => {
    const requirements = [
      { id: 'a', label: 'A', confidence: 'recall' as const, citation: 'S 2' },
      { id: 'b', label: 'B', confidence: 'recall' as const },
      { id: 'c', label: 'C', confidence: 'recall' as const, superseded: 'By the next.' },
    ];
    expect(open({ requirements })).toEqual([
      {
        requirement: { id: 'a', label: 'A' },
        sentence: '“A” is only remembered (S 2): it decides nothing. Ask the board.',
      },
      { requirement: { id: 'b', label: 'B' }, sentence: '“B” is only remembered: it decides nothing. Ask the board.' },
    ]);
  });
  it('is each value that is only remembered', () => {
    expect(open({ law: { least: number('recall') } })).toEqual([
      {
        requirement: null,
        sentence:
          '“Least” is only remembered: 10 hours for applications received until December 31, 2019. Ask the board.',
      },
    ]);
  });
  it('is each text with another reading, and what the notes leave open', () => {
    const readings = [
      { id: 'a', takes: 'Weeks begin on Monday.', instead: 'They begin on Sunday.' },
      { id: 'b', takes: 'Days are whole.' },
    ];
    expect(open({ identity: { readings, notes: ['The text is silent.'] } }).map(({ sentence }) => sentence)).toEqual([
      'Weeks begin on Monday. The other reading: They begin on Sunday.',
      'The text is silent.',
    ]);
  });
});
