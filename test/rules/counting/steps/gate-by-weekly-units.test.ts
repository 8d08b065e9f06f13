import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { unit: [1, 'units'], hour: [60, 'minutes'], two: [120, 'minutes'] } as const;
const step = {
  kind: 'week-gate',
  category: 'everything',
  owed: 'unit',
  units: { individual: 'hour', triadic: 'hour', group: 'two' },
  why: '{earned} of {owed} units.',
} as const;
const week = (monday: string, group: number): Line[] => [
  [monday, 'counseling-individual', 8],
  [monday, 'documentation', 2],
  [monday, 'supervision-group', group],
];

describe('a week that owes a further unit', () => {
  const further = { ...step, kind: 'week-extra-unit', from: 'everything', over: 'ten', extra: 'unit' } as const;
  const numbers = { ...law, ten: [600, 'minutes'] } as const;
  const log: Line[] = [['2021-01-05', 'counseling-individual', 4], ...week('2021-01-04', 2)];

  it('loses what is above, or, where the law says so, everything', () => {
    const cut = runStep(further, { law: numbers, log });
    expect(cut.total('everything')).toBe(10);
    const whole = runStep({ ...further, wholeWeek: true }, { law: numbers, log });
    expect(whole.credit('everything')).toEqual([0, 0, 0, 0]);
    expect(whole.cuts('everything')[0]?.repair).toContain('it would save 16 hours.');
  });
  it('keeps of the whole week what the law does not bind to it', () => {
    const select = { activities: ['counseling-individual' as const, 'supervision-group' as const] };
    const { total } = runStep({ ...further, wholeWeek: true, select }, { law: numbers, log });
    expect(total('everything')).toBe(2);
  });
});

describe('a week that owes a unit of supervision', () => {
  it('loses everything without it, a minute short', () => {
    const log = [...week('2021-01-04', 2), ...week('2021-01-11', 119 / 60)];
    const { credit, cuts } = runStep(step, { law, log });
    expect(credit('everything')).toEqual([8, 2, 2, 0, 0, 0]);
    expect(cuts('everything')[0]?.why).toBe('0.99 of 1 units.');
  });
  it('loses only what the law binds to it, and says how much that is', () => {
    const select = { activities: ['counseling-individual' as const] };
    const { credit, cuts } = runStep({ ...step, select }, { law, log: week('2021-01-04', 1) });
    expect(credit('everything')).toEqual([0, 2, 1]);
    expect(cuts('everything')[0]?.repair).toContain('it would save 8 hours.');
  });
});
