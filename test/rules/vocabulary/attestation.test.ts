import { describe, expect, it } from '@jest/globals';
import { attestationState, openAttestations } from '../../../rules/vocabulary/attestation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import {
  endOfQuarter,
  parseQuarter,
  type Quarter,
  quarterOf,
  startOfQuarter,
} from '../../../rules/vocabulary/quarter.ts';

const standing = (quarter: string, attested: string | null = null, signedHere = true) => ({
  quarter: quarter as Quarter,
  signedHere,
  weeksSha256: 'now',
  attestedWeeksSha256: attested,
});

describe('a quarter', () => {
  it('holds its dates from the first day to the last', () => {
    for (const [quarter, from, until] of [
      ['2026-Q1', '2026-01-01', '2026-03-31'],
      ['2026-Q4', '2026-10-01', '2026-12-31'],
    ] as const) {
      expect([startOfQuarter(quarter as Quarter), endOfQuarter(quarter as Quarter)]).toEqual([from, until]);
      expect([quarterOf(plainDate(from)), quarterOf(plainDate(until))]).toEqual([quarter, quarter]);
    }
    expect([parseQuarter('2026-Q2'), parseQuarter('2026-Q5')]).toEqual(['2026-Q2', null]);
  });
});

describe('the quarters to be attested', () => {
  const on = (day: string, ...standings: ReturnType<typeof standing>[]) =>
    openAttestations(standings, plainDate(day)).map(({ standing: { quarter }, dueOn, late }) => [quarter, dueOn, late]);
  it('are those that are over, due 14 days after they ended', () => {
    expect(on('2026-09-30', standing('2026-Q3'))).toEqual([]);
    expect(on('2026-10-01', standing('2026-Q3'))).toEqual([['2026-Q3', '2026-10-14', false]]);
    expect(on('2026-10-15', standing('2026-Q3'), standing('2026-Q2'))).toEqual([
      ['2026-Q2', '2026-07-14', true],
      ['2026-Q3', '2026-10-14', true],
    ]);
  });
  it('are those again of which a week changed, and not those attested as they stand or signed on paper alone', () => {
    expect(on('2026-10-01', standing('2026-Q3', 'now'))).toEqual([]);
    expect(on('2026-10-01', standing('2026-Q3', 'before'))).toEqual([['2026-Q3', '2026-10-14', false]]);
    expect(on('2026-10-01', standing('2026-Q3', null, false))).toEqual([]);
    expect(attestationState(standing('2026-Q3', 'before'), plainDate('2026-10-01'))).toBe('outdated');
    expect(attestationState(standing('2026-Q3', null, false), plainDate('2026-10-01'))).toBe('on-paper');
    expect(attestationState(standing('2026-Q4'), plainDate('2026-10-01'))).toBe('running');
  });
});
