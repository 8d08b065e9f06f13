import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarWeek,
  addWeeks,
  daysOfWeek,
  endOfWeek,
  parseCalendarWeek,
  startOfWeek,
  weekOf,
} from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';

describe('a calendar week', () => {
  it('agrees with ISO 8601 on every day from 1990 to 2060, and holds that day exactly once', () => {
    let date = plainDate('1990-01-01');
    while (date < '2061-01-01') {
      const iso = Temporal.PlainDate.from(date);
      const name = `${String(iso.yearOfWeek)}-W${String(iso.weekOfYear).padStart(2, '0')}`;
      const week = weekOf(date);
      if (week !== name || !daysOfWeek(week).includes(date)) throw new Error(`${date}: ${week} is not ${name}`);
      date = addDays(date, 1);
    }
    expect(date).toBe('2061-01-01');
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-w10', '2026-W1', '', 7])('refuses %p', (text) => {
    expect(parseCalendarWeek(text)).toBeNull();
  });

  it('begins on Monday and ends on Sunday', () => {
    const week = parseCalendarWeek('2026-W48') as CalendarWeek;
    expect([startOfWeek(week), endOfWeek(week)]).toEqual(['2026-11-23', '2026-11-29']);
  });

  it('steps across a year of 53 weeks', () => {
    expect(addWeeks(parseCalendarWeek('2026-W53') as CalendarWeek, 1)).toBe('2027-W01');
    expect(addWeeks(parseCalendarWeek('2027-W01') as CalendarWeek, -1)).toBe('2026-W53');
  });
});
