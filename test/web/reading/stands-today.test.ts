import { describe, expect, it } from '@jest/globals';
import { standsToday } from '../../../api/web/reading/stands-today.ts';

describe('whether a value stands today', () => {
  it.each([
    [true, null, null],
    [true, '2026-11-23', null],
    [true, null, '2026-11-23'],
    [false, '2026-11-24', null],
    [false, null, '2026-11-22'],
    [true, '2026-01-01', '2026-12-31'],
  ])('is %s from %s until %s', (stands, from, until) => {
    expect(standsToday({ from, until }, '2026-11-23')).toBe(stands);
  });
});
