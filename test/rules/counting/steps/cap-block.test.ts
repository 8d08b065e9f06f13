import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { block: [40, 'hours'], most: [4, 'hours'] } as const;
const step = {
  kind: 'block-cap',
  base: 'work',
  size: 'block',
  category: 'supervision',
  from: 'supervision',
  limit: 'most',
} as const;
const work = (from: string, weeks: number): Line[] =>
  [0, 1, 2, 3, 4].flatMap((day) =>
    repeat(weeks, 7, [`2021-01-0${4 + day}`.replace('2021-01-0', from.slice(0, 9)), 'counseling-individual', 8]),
  );

describe('a cap on supervision in each forty hours worked', () => {
  it('counts at most four hours in each block', () => {
    const log: Line[] = [...work('2021-01-04', 3), ...repeat(3, 7, ['2021-01-08', 'supervision-individual', 6])];
    const { total, cuts } = runStep(step, { law, log });
    expect(total('supervision')).toBe(12);
    expect(cuts('supervision').map(({ minutes }) => minutes)).toEqual([120, 120, 120]);
  });
  it('gives a block that is not yet full the whole of it', () => {
    const log: Line[] = [
      ['2021-01-04', 'counseling-individual', 8],
      ['2021-01-05', 'supervision-individual', 5],
    ];
    expect(runStep(step, { law, log }).total('supervision')).toBe(4);
  });
  it('leaves the evidence of supervision whole', () => {
    const log: Line[] = [['2021-01-05', 'supervision-individual', 5]];
    expect(runStep(step, { law, log }).sheet.evidence[0]).toBe(300);
  });
});
