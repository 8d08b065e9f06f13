import { describe, expect, it } from '@jest/globals';
import { numberWords } from '../../../rules/prose/number-words.ts';
import type { Parameter } from '../../../rules/rulebooks/schema/parameter-schema.ts';

const source = { citation: null, confidence: 'statute' as const, source: null };
const number = (
  unit: Parameter['unit'],
  values: Omit<Parameter['values'][number], keyof typeof source>[],
): Parameter => ({
  label: 'A number',
  unit,
  by: 'application',
  values: values.map((value) => ({ ...value, ...source })),
});

describe('a number of law in words', () => {
  it.each([
    ['1,250 hours', number('hours', [{ value: 1250 }]), undefined],
    ['1,250 direct hours', number('hours', [{ value: 1250 }]), 'direct hours'],
    ['1 direct hour', number('hours', [{ value: 1 }]), 'direct hours'],
    ['1.5 hours', number('hours', [{ value: 1.5 }]), 'weeks'],
    ['50%', number('share', [{ value: 0.5 }]), undefined],
    ['25%', number('percent', [{ value: 25 }]), undefined],
    ['30% of clients', number('percent of clients', [{ value: 30 }]), undefined],
    ['60 semester units', number('semesterUnits', [{ value: 60 }]), undefined],
    ['2 visits', number('visit', [{ value: 2 }]), undefined],
    ['1 consecutive month', number('consecutive months', [{ value: 1 }]), undefined],
    ['September 1, 2025', number('date', [{ value: '2025-09-01' }]), undefined],
    ['100 hours of 45 minutes', { ...number('hours', [{ value: 100 }]), hourMinutes: 45 }, undefined],
    ['100 hours', { ...number('hours', [{ value: 100 }]), hourMinutes: 60 }, undefined],
  ] as const)('%s', (words, parameter, noun) => {
    expect(numberWords(parameter, noun)).toBe(words);
  });

  it('puts the value that stands first, and says of each for whom it stands', () => {
    const changed = number('hours', [
      { until: '2015-12-31', value: 1000 },
      { from: '2016-01-01', value: 1250 },
    ]);
    expect(numberWords(changed, 'direct hours')).toBe(
      '1,250 direct hours (for applications received from January 1, 2016 on; 1,000 direct hours for applications received until December 31, 2015)',
    );
  });

  it('tells a value for one degree apart', () => {
    const byDegree = number('hours', [{ degree: 'doctorate', value: 1500 }, { value: 3000 }]);
    expect(numberWords(byDegree)).toBe('3,000 hours (1,500 hours with a doctorate)');
  });

  it('says when a value stood between two days', () => {
    expect(numberWords(number('weeks', [{ from: '2020-01-01', until: '2020-12-31', value: 2 }]))).toBe(
      '2 weeks (for applications received from January 1, 2020 until December 31, 2020)',
    );
  });
});
