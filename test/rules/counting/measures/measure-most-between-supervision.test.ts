import { describe, expect, it } from '@jest/globals';
import { type Line, figure } from '../a-rulebook.ts';

const most = (log: readonly Line[]) => figure({ kind: 'most-between-supervision', category: 'direct' }, { log });
const work = (on: string, hours: number): Line => [on, 'counseling-individual', hours];
const session = (on: string): Line => [on, 'supervision-individual', 1];

describe('the most work between supervision (Nebraska: 45 hours)', () => {
  it('is that of the longest stretch, the open one included', () => {
    const log = [work('2021-01-04', 10), work('2021-01-05', 10), session('2021-01-06'), work('2021-01-07', 24)];
    expect(most(log)).toEqual({
      value: 24 * 60,
      remark: 'The most was worked from January 7, 2021 to January 7, 2021.',
    });
    expect(most(log.slice(0, 3))).toEqual({
      value: 20 * 60,
      remark: 'The most was worked from January 4, 2021 to January 5, 2021.',
    });
  });
  it('takes work on the day of a session to follow it, in whichever order they are logged', () => {
    const before = [work('2021-01-04', 10), work('2021-01-05', 8), session('2021-01-05'), work('2021-01-06', 5)];
    const after = [work('2021-01-04', 10), session('2021-01-05'), work('2021-01-05', 8), work('2021-01-06', 5)];
    expect([most(before).value, most(after).value]).toEqual([13 * 60, 13 * 60]);
  });
  it('leaves work of another kind out, and is 0 without any', () => {
    expect(most([work('2021-01-04', 10), ['2021-01-05', 'documentation', 20]]).value).toBe(600);
    expect(most([session('2021-01-05')])).toEqual({ value: 0 });
    expect(most([work('2021-01-04', 10), ['2021-01-08', 'documentation', 2]]).remark).toBe(
      'The most was worked from January 4, 2021 to January 4, 2021.',
    );
  });
  it('is not ended by a session that is no supervision', () => {
    const log = [work('2021-01-04', 10), session('2021-01-05'), work('2021-01-06', 5)];
    const { value } = figure({ kind: 'most-between-supervision', category: 'direct' }, { log }, (sheet) => {
      sheet.evidence[1] = 0;
    });
    expect(value).toBe(15 * 60);
  });
});
