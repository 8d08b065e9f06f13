import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const group = (hours: number, groupSize: number): Line => ['2021-01-04', 'supervision-group', hours, { groupSize }];

describe('credit at a rate below one', () => {
  const step = { kind: 'convert', category: 'supervision', from: 'supervision', rate: 'rate' } as const;
  it('counts two hours as one', () => {
    const { total, sheet } = runStep(step, { law: { rate: [0.5, 'share'] }, log: [group(2, 4), group(1, 4)] });
    expect(total('supervision')).toBe(1.5);
    expect([...sheet.evidence]).toEqual([120, 60]);
  });
  it('loses no minute to rounding: parts of a minute add up over the record', () => {
    const log = Array.from({ length: 60 }, () => group(1 / 60, 4));
    expect(runStep(step, { law: { rate: [0.5, 'share'] }, log }).total('supervision')).toBeCloseTo(0.5, 9);
  });
});

describe('credit shared out in a group', () => {
  const step = { kind: 'prorate-group', category: 'supervision', from: 'supervision', full: 'full' } as const;
  const law = { full: [2, 'supervisees'] } as const;
  it('gives twenty minutes of an hour to each of six, and all of it to each of two', () => {
    expect(runStep(step, { law, log: [group(1, 6), group(1, 2)] }).credit('supervision')).toEqual([1 / 3, 1]);
  });
  it('asks how many were there when nobody said', () => {
    const { total, questions } = runStep(step, { law, log: [['2021-01-04', 'supervision-group', 1]] });
    expect([total('supervision'), questions.length]).toEqual([1, 1]);
  });
});
