import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  dateAt,
  daysBetween,
  fromEpochDay,
  monthNumberOf,
  numberDay,
  parsePlainDate,
  plainDate,
  toEpochDay,
} from '../../../rules/vocabulary/plain-date.ts';

describe('a calendar date', () => {
  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '23-01-01', '2023-1-1', '', '2023-01-01T00:00Z', null, 20230101])(
    'refuses %p',
    (text) => {
      expect(parsePlainDate(text)).toBeNull();
    },
  );

  it('accepts February 29 in leap years only', () => {
    expect(parsePlainDate('2024-02-29')).toBe('2024-02-29');
    expect(parsePlainDate('1900-02-29')).toBeNull();
    expect(parsePlainDate('2000-02-29')).toBe('2000-02-29');
  });

  it('counts days as the calendar library does, on every day from 1600 to 2400', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_000 }), (day) => {
        const expected = epoch.add({ days: day }).toString();
        expect(fromEpochDay(day)).toBe(expected);
        expect(toEpochDay(plainDate(expected))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds months as the calendar library does, whatever the day', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), fc.integer({ min: -900, max: 900 }), (day, months) => {
        const date = epoch.add({ days: day });
        expect(addMonths(plainDate(date.toString()), months)).toBe(date.add({ months }).toString());
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('numbers the day and its month', () => {
    expect(numberDay(plainDate('2024-02-29'))).toEqual({
      day: toEpochDay(plainDate('2024-02-29')),
      month: 2024 * 12 + 1,
    });
    expect(monthNumberOf(plainDate('1999-12-31'))).toBe(1999 * 12 + 11);
  });

  it('clamps a month that lacks the day', () => {
    expect(addMonths(plainDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(plainDate('2024-02-29'), -12)).toBe('2023-02-28');
  });

  it('measures between dates across a leap day', () => {
    expect(daysBetween(plainDate('2024-02-28'), plainDate('2024-03-01'))).toBe(2);
    expect(addDays(plainDate('2023-12-31'), 1)).toBe('2024-01-01');
  });

  it('is the date of the person, not of the server', () => {
    expect(dateAt('2026-11-23T02:00:00.000Z', 'America/Los_Angeles')).toBe('2026-11-22');
    expect(dateAt('2026-11-23T02:00:00.000Z', 'Pacific/Kiritimati')).toBe('2026-11-23');
  });
});
