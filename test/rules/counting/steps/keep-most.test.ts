import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Item, keepMost } from '../../../../rules/counting/steps/keep-most.ts';
import { bestOfSevenDays } from '../../second-counter/best-of-seven-days.ts';

const DAYS = 7;
const RANKS = 4;
const LIMIT = 2400;

/** Up to half a year in which most days bring work of several ranks. */
const longLog = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 180 }),
      rank: fc.integer({ min: 0, max: RANKS - 1 }),
      minutes: fc.integer({ min: 1, max: 300 }),
    }),
    { minLength: 150, maxLength: 400, size: 'max' },
  )
  .map((items) => [...items].sort((a, b) => a.day - b.day || a.rank - b.rank));

/** What is kept of each rank, the most precious first. */
function keptByRank(items: readonly Item[], kept: readonly number[]): number[] {
  return Array.from({ length: RANKS }, (_, rank) =>
    items.reduce((sum, item, at) => sum + (item.rank === rank ? (kept[at] ?? 0) : 0), 0),
  );
}

function mostInSevenDays(items: readonly Item[], kept: readonly number[]): number {
  const inDaysFrom = (first: number) =>
    items.reduce((sum, { day }, at) => sum + (day >= first && day < first + DAYS ? (kept[at] ?? 0) : 0), 0);
  return Math.max(...items.map(({ day }) => inDaysFrom(day)));
}

describe('what is kept of a long time in which seven days are over the limit', () => {
  it('is as much, and as much of each rank, as another computation finds, however long the time', () => {
    let cut = 0;
    let longest = 0;
    fc.assert(
      fc.property(longLog, (items) => {
        const kept = keepMost(items, DAYS, LIMIT);
        // The other computation counts ranks from the least precious on.
        const mirrored = items.map((item) => ({ ...item, rank: RANKS - 1 - item.rank }));
        expect(keptByRank(items, kept)).toEqual(bestOfSevenDays(mirrored, LIMIT, RANKS).reverse());
        expect(mostInSevenDays(items, kept)).toBeLessThanOrEqual(LIMIT);
        if (kept.some((minutes, at) => minutes < (items[at]?.minutes ?? 0))) cut += 1;
        longest = Math.max(longest, (items.at(-1)?.day ?? 0) - (items[0]?.day ?? 0));
      }),
      { numRuns: 20, seed: 40, endOnFailure: true },
    );
    expect(cut).toBeGreaterThan(15);
    expect(longest).toBeGreaterThan(150);
  });
  it('keeps the earlier of two days where both are worth the same', () => {
    const items = [0, 3].map((day) => ({ day, rank: 0, minutes: 60 }));
    expect(keepMost(items, DAYS, 60)).toEqual([60, 0]);
  });
  it('gives up a precious hour rather than two others', () => {
    const items = [
      { day: 0, rank: 1, minutes: 60 },
      { day: 4, rank: 0, minutes: 60 },
      { day: 8, rank: 1, minutes: 60 },
    ];
    expect(keepMost(items, DAYS, 60)).toEqual([60, 0, 60]);
  });
});

const item = (day: number, minutes: number, rank = 0): Item => ({ day, minutes, rank });
const kept = (...items: Item[]) => keepMost(items, 7, 10);

describe('what seven days in a row can keep', () => {
  it('is all of it where it fits', () => {
    expect(kept(item(0, 10))).toEqual([10]);
    expect(kept(item(0, 10), item(7, 10))).toEqual([10, 10]);
    expect(kept(item(100, 4), item(106, 6))).toEqual([4, 6]);
  });
  it('is the limit where it does not', () => {
    expect(kept(item(0, 25))).toEqual([10]);
    expect(kept(item(0, 8), item(6, 8))).toEqual([8, 2]);
  });
  it('is as many minutes as can be, before what is precious', () => {
    expect(kept(item(0, 8, 1), item(4, 8, 0), item(8, 8, 1))).toEqual([8, 2, 8]);
    expect(kept(item(0, 10, 1), item(6, 10, 0), item(12, 10, 1))).toEqual([10, 0, 10]);
  });
  it('is the most precious among equally many, then the earliest', () => {
    expect(kept(item(0, 8, 1), item(1, 8, 0))).toEqual([2, 8]);
    expect(kept(item(0, 8, 2), item(1, 8, 1), item(2, 8, 0))).toEqual([0, 2, 8]);
    expect(kept(item(0, 8, 1), item(3, 8, 1))).toEqual([8, 2]);
    expect(kept(item(3, 8, 1), item(0, 8, 1))).toEqual([2, 8]);
  });
  it('takes a choice back when a better one needs its place', () => {
    expect(kept(item(0, 6, 0), item(5, 6, 0), item(5, 4, 1), item(10, 6, 0))).toEqual([6, 4, 0, 6]);
  });
  it('goes by the length and the limit given', () => {
    expect(keepMost([item(0, 8), item(2, 8)], 2, 10)).toEqual([8, 8]);
    expect(keepMost([item(0, 8), item(1, 8)], 2, 5)).toEqual([5, 0]);
    expect(keepMost([item(0, 8)], 2, 0)).toEqual([0]);
  });
});
