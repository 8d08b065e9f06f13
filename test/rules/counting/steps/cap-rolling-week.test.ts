import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { most: [10, 'hours'] } as const;
const step = { kind: 'period-cap', period: 'rolling-week', category: 'work', from: 'work', limit: 'most' } as const;
const left = (log: readonly Line[], keep?: string[]) =>
  runStep(keep ? { ...step, keep } : step, { law, log }).credit('work');
const on = (day: string, hours: number, activity: Line[1] = 'documentation'): Line => [
  `2021-01-${day}`,
  activity,
  hours,
];

describe('a cap of any seven days in a row', () => {
  it('leaves what seven days may hold, and no minute more', () => {
    expect(left([on('04', 5), on('10', 5)])).toEqual([5, 5]);
    expect(left([on('04', 5), on('10', 6)])).toEqual([5, 5]);
    expect(left([on('04', 9), on('11', 9)])).toEqual([9, 9]);
  });
  it('gives up the latest day among equals, and on one day the last entry', () => {
    expect(left([on('04', 4), on('05', 4), on('06', 4)])).toEqual([4, 4, 2]);
    expect(left([on('04', 4), on('04', 4), on('04', 4)])).toEqual([4, 4, 2]);
    expect(left([on('04', 6), on('04', 3), on('04', 1), on('04', 4)])).toEqual([6, 3, 1, 0]);
  });
  it('keeps what is more precious', () => {
    expect(left([on('04', 6), on('05', 6, 'counseling-family')], ['direct'])).toEqual([4, 6]);
    expect(
      left([on('04', 6, 'counseling-family'), on('04', 6, 'counseling-individual')], ['relational', 'direct']),
    ).toEqual([6, 4]);
  });
  it('keeps as much as it can before it keeps what is precious', () => {
    // The middle day alone would cost both of its neighbors.
    expect(left([on('04', 8), on('08', 8, 'counseling-family'), on('12', 8)], ['direct'])).toEqual([8, 2, 8]);
  });
  it('judges each stretch for itself', () => {
    const log = [on('04', 12), on('20', 4), on('25', 12)];
    expect(left(log)).toEqual([10, 4, 6]);
    expect(left(repeat(5, 7, on('04', 12)))).toEqual([10, 10, 10, 10, 10]);
  });
  it('passes over work outside the category, and what counts no more', () => {
    expect(left([on('04', 6), on('05', 9, 'research'), on('06', 4)])).toEqual([6, null, 4]);
    const direct = { ...step, category: 'direct', from: 'direct' } as const;
    const log = [on('04', 6, 'counseling-family'), on('05', 9), on('06', 6, 'counseling-family')];
    const { credit } = runStep(direct, { law, log });
    expect([credit('direct'), credit('work')]).toEqual([
      [6, null, 4],
      [6, 9, 6],
    ]);
  });
  it('says the limit in its reason', () => {
    const { cuts } = runStep({ ...step, why: 'Over {limit} hours.' }, { law, log: [on('04', 12)] });
    expect(cuts('work').map(({ why, minutes }) => [why, minutes])).toEqual([['Over 10 hours.', 120]]);
  });
});
