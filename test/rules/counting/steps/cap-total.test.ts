import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const log: Line[] = [
  ...repeat(4, 7, ['2021-01-04', 'counseling-individual', 5]),
  ...repeat(4, 7, ['2021-01-05', 'counseling-family', 5]),
];
const step = { kind: 'total-cap', category: 'direct', from: 'work', limit: 'most' } as const;

describe('a cap over the whole record', () => {
  it('keeps what is most precious, and among equals the earliest', () => {
    const { credit } = runStep({ ...step, keep: ['relational'] }, { law: { most: [25, 'hours'] }, log });
    expect(credit('relational').filter((hours) => hours !== null)).toEqual([5, 5, 5, 5]);
    expect(credit('one-person').filter((hours) => hours !== null)).toEqual([5, 0, 0, 0]);
  });
  it('cuts an outer category together with the inner one', () => {
    const { total } = runStep(step, { law: { most: [30, 'hours'] }, log });
    expect([total('direct'), total('work')]).toEqual([30, 30]);
  });
  it('leaves exactly the limit alone', () => {
    expect(runStep(step, { law: { most: [40, 'hours'] }, log }).cuts('work')).toEqual([]);
  });
  it('takes a share of a number of law as its limit', () => {
    const law = { most: [0.25, 'share'], required: [100, 'hours'] } as const;
    expect(runStep({ ...step, shareOf: 'required' }, { law, log }).total('direct')).toBe(25);
  });
});
