import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { least: [4, 'hours'] } as const;
const step = {
  kind: 'week-floor' as const,
  per: 'week' as const,
  of: 'direct',
  least: 'least',
  select: { activities: ['documentation' as const] },
  from: 'work',
  why: 'Only {had} of {least} hours.',
};
const week = (monday: string, direct: number): Line[] => [
  [monday, 'counseling-individual', direct],
  [monday, 'documentation', 20],
];

describe('a week that must hold so much of a kind of work', () => {
  it('loses what is selected when it holds less, and keeps the rest', () => {
    const { credit, cuts } = runStep(step, { law, log: [...week('2021-01-04', 3), ...week('2021-01-11', 4)] });
    expect(credit('work')).toEqual([3, 0, 4, 20]);
    expect(cuts('work')[0]).toMatchObject({
      why: 'Only 3 of 4 hours.',
      repair: 'Log 1 hour more of direct work if it was done by January 10, 2021.',
    });
  });
  it('is looked at in each setting by itself where the text says so', () => {
    const log: Line[] = [
      ['2021-01-04', 'counseling-individual', 4],
      ['2021-01-04', 'documentation', 5],
      ['2021-01-04', 'documentation', 6, { setting: 'school' }],
    ];
    expect(runStep({ ...step, per: 'setting-week' }, { law, log }).credit('work')).toEqual([4, 5, 0]);
    expect(runStep(step, { law, log }).credit('work')).toEqual([4, 5, 6]);
  });
});
