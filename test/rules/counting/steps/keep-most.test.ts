import { describe, expect, it } from '@jest/globals';
import { type Item, keepMost } from '../../../../rules/counting/steps/keep-most.ts';

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
