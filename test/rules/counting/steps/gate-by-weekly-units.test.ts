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
