import { describe, expect, it } from '@jest/globals';
import { unknownNumber } from '../../../../rules/counting/measures/unknown-number.ts';
import { type Measure } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Law, aSheet } from '../a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;
const least: Law = {
  label: 'Least in a week',
  unit: 'hours',
  by: 'degree',
  values: [
    { until: '2020-12-31', value: 10, ...source },
    { from: '2021-01-01', value: 20, ...source },
  ],
};

describe('a number that a figure needs', () => {
  const { context } = aSheet({ law: { least, fixed: [10, 'hours'], direct: least } });
  const find = (measure: Measure) => unknownNumber(context, measure)?.label ?? null;
  it('is named where nobody knows which value stands for the person', () => {
    expect(find({ kind: 'weeks', category: 'direct', least: 'least' })).toBe('Least in a week');
  });
  it('is not missing where it is known, or where the rulebook has none of that name', () => {
    expect(find({ kind: 'weeks', category: 'direct', least: 'fixed' })).toBeNull();
    expect(find({ kind: 'weeks', category: 'direct', least: 'nonsense' })).toBeNull();
  });
  it('is not looked for under the name of a category', () => {
    expect(find({ kind: 'sum', category: 'direct' })).toBeNull();
  });
  it('is found again for the same figure', () => {
    const measure: Measure = { kind: 'weeks', category: 'direct', least: 'least' };
    expect([find(measure), find(measure)]).toEqual(['Least in a week', 'Least in a week']);
  });
});
