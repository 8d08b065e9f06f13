import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { most: [1500, 'hours'], months: [12, 'months'] } as const;
const step = {
  kind: 'year-cap',
  category: 'work',
  from: 'work',
  limit: 'most',
  months: 'months',
  stretches: true,
} as const;
const every = (from: string, weeks: number, hours: number): Line[] =>
  repeat(weeks, 7, [from, 'counseling-individual', hours]);

describe('a cap on each year of experience', () => {
  it('loses what a fast first year has too much, and carries nothing over', () => {
    // 52 weeks of 36.5 hours are 1,898 hours, of which 1,500 count; the next year is untouched.
    const log = [...every('2021-01-04', 52, 19), ...every('2021-01-05', 52, 17.5), ...every('2022-01-10', 40, 20)];
    const { total, cuts } = runStep(step, { law, log });
    expect(total('work')).toBe(1500 + 800);
    expect(cuts('work').reduce((sum, { minutes }) => sum + minutes, 0)).toBe(398 * 60);
  });
  it('stretches a year that is short until it has the hours, and only then begins the next', () => {
    // 26 hours a week reach 1,500 in week 58; the block ends there, and nothing is lost.
    const log = [...every('2021-01-04', 58, 13), ...every('2021-01-05', 58, 13)];
    expect(runStep(step, { law, log }).total('work')).toBe(1508);
    const more = [
      ...log,
      ...every('2022-02-14', 26, 20),
      ...every('2022-02-15', 26, 20),
      ...every('2022-02-16', 26, 20),
    ];
    // The second block began in week 58 and ends twelve months later: 1,560 and 8 more hours, of which 1,500 count.
    expect(runStep(step, { law, log: more }).total('work')).toBe(3000);
  });
  it('ends a year with its months where the text does not let it stretch', () => {
    const log = [...every('2021-01-04', 60, 20), ...every('2021-01-05', 60, 20)];
    const { total } = runStep({ ...step, stretches: false }, { law, log });
    // By January 3, 2022 there are 2,100 hours, of which 1,500 count; the 300 from January 4 on count whole.
    expect(total('work')).toBe(1500 + 300);
  });
});
