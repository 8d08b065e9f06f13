import { describe, expect, it } from '@jest/globals';
import { numberByEntry, numberOfLaw } from '../../../rules/counting/number-of-law.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Law, aSheet } from './a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;

/** Ten hours until the end of 2020, twenty from then on. */
const dated = (by: 'entry' | 'degree'): Law => ({
  label: 'Most in a week',
  unit: 'hours',
  by,
  values: [
    { until: '2020-12-31', value: 10, ...source },
    { from: '2021-01-01', until: '2029-12-31', value: 20, ...source },
  ],
});
const graduated = { person: { id: 'p', degree: { awardedOn: '2020-05-15' } } };

describe('a number of law', () => {
  it('is in whole grains: minutes for hours, months for years', () => {
    const { context } = aSheet({ law: { hours: [10, 'hours'], span: [2, 'years'], days: [7, 'days'] } });
    expect(['hours', 'span', 'days'].map((name) => numberOfLaw(context, name))).toEqual([600, 24, 7]);
  });
  it('goes by the date that picks it', () => {
    const { context } = aSheet({ law: { most: dated('degree') }, record: graduated, asOf: '2025-01-01' });
    expect(numberOfLaw(context, 'most')).toBe(600);
  });
  it('goes by the day of the hour where it does', () => {
    const { context } = aSheet({ law: { most: dated('entry') }, asOf: '2025-01-01' });
    expect(numberOfLaw(context, 'most', plainDate('2020-12-31'))).toBe(600);
    expect(numberOfLaw(context, 'most', plainDate('2021-01-01'))).toBe(1200);
    expect(numberOfLaw(context, 'most')).toBe(1200);
  });
  it('is that of the day of the evaluation where the date is not on record', () => {
    const law = { most: dated('degree') };
    expect(numberOfLaw(aSheet({ law, asOf: '2025-01-01' }).context, 'most')).toBe(1200);
  });
  it('is the one listed last where none stands on that day', () => {
    const law = { most: dated('degree') };
    expect(numberOfLaw(aSheet({ law, asOf: '2031-01-01' }).context, 'most')).toBe(1200);
  });
  it('is the one listed last whichever degree that is for', () => {
    const values = [{ from: '2030-01-01', degree: 'doctorate' as const, value: 5, ...source }];
    const law = { most: { label: 'Most', unit: 'hours', by: 'degree', values } as const };
    expect(numberOfLaw(aSheet({ law, asOf: '2025-01-01' }).context, 'most')).toBe(300);
  });
  it('fails where the rulebook has no such number, or the number no value', () => {
    const { context } = aSheet({ law: { empty: { label: 'Nothing', unit: 'hours', by: 'application', values: [] } } });
    expect(() => numberOfLaw(context, 'nonsense')).toThrow(
      new RangeError('XX-TEST has no number of law called nonsense'),
    );
    expect(() => numberOfLaw(context, 'empty')).toThrow(new RangeError('Nothing has no value'));
  });
});

describe('a number of law for each entry', () => {
  const log = [
    ['2020-12-31', 'documentation', 1],
    ['2021-01-01', 'documentation', 1],
  ] as const;
  it('goes by the day of the entry where it changed', () => {
    const { sheet, context } = aSheet({ law: { most: dated('entry') }, log, asOf: '2025-01-01' });
    expect(sheet.entries.map(numberByEntry(context, 'most'))).toEqual([600, 1200]);
  });
  it('is one for all where the person’s date picks it', () => {
    const given = { law: { most: dated('degree') }, log, record: graduated, asOf: '2025-01-01' };
    const { sheet, context } = aSheet(given);
    expect(sheet.entries.map(numberByEntry(context, 'most'))).toEqual([600, 600]);
  });
  it('fails at once where there is no such number', () => {
    expect(() => numberByEntry(aSheet({}).context, 'nonsense')).toThrow(RangeError);
  });
});
