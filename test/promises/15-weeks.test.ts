import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  addWeeks,
  daysOfWeek,
  endOfWeek,
  mondayOf,
  parseCalendarWeek,
  startOfWeek,
  weekOf,
} from '../../rules/vocabulary/calendar-week.ts';
import {
  type PlainDate,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  fromEpochDay,
  parsePlainDate,
  toEpochDay,
} from '../../rules/vocabulary/plain-date.ts';
import { rulebookOf } from '../rules/generators/rulebook-of.ts';
import { LICENSES } from '../rules/properties/try-everywhere.ts';
import { count, evidence } from './evidence.ts';

const FIRST = Temporal.PlainDate.from('1990-01-01');
const LAST = Temporal.PlainDate.from('2060-12-31');
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const MONTHS = [-13, -1, 1, 6, 18, 60];

/** Every day from 1990 to 2060, by Temporal alone. */
const DAYS: readonly Temporal.PlainDate[] = (() => {
  const days: Temporal.PlainDate[] = [];
  for (let day = FIRST; Temporal.PlainDate.compare(day, LAST) <= 0; day = day.add({ days: 1 })) days.push(day);
  return days;
})();

const begun = performance.now();

describe("promise 15: weeks are the board's weeks", () => {
  it('every license counts weeks from Monday on, the only first day there is', () => {
    const firstDays = LICENSES.map((license) => rulebookOf(license).counting.week.startsOn);
    expect(new Set(firstDays)).toEqual(new Set(['monday']));
  });
  it('every day lies in exactly one week, the one of its Monday, as ISO 8601 names it', () => {
    const found = new Map<string, string[]>();
    // January 1, 1990 was a Monday: every seventh day from it on begins a week.
    expect(FIRST.dayOfWeek).toBe(1);
    for (const [index, day] of DAYS.entries()) {
      const date = day.toString() as PlainDate;
      const monday = DAYS[index - (index % 7)] ?? day;
      const week = weekOf(date);
      const holding = [addWeeks(week, -1), week, addWeeks(week, 1)].filter((one) => daysOfWeek(one).includes(date));
      const begins = [mondayOf(date), startOfWeek(week)].every((one) => one === monday.toString());
      const named = index % 7 !== 0 || week === `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
      const ends = endOfWeek(week) === addDays(startOfWeek(week), 6) && parseCalendarWeek(week) === week;
      if (holding.join() !== week || !begins || !named || !ends) found.set(date, [week, ...holding]);
    }
    expect(found).toEqual(new Map());
  });
  it('whole numbers give the same days as Temporal', () => {
    const first = FIRST.since(EPOCH, { largestUnit: 'days' }).days;
    expect(LAST.since(EPOCH, { largestUnit: 'days' }).days).toBe(first + DAYS.length - 1);
    const wrong = DAYS.filter((day, index) => {
      const date = day.toString() as PlainDate;
      const months = MONTHS[index % MONTHS.length] ?? 1;
      return !(
        parsePlainDate(date) === date &&
        toEpochDay(date) === first + index &&
        fromEpochDay(first + index) === date &&
        addDays(date, 45) === (DAYS[index + 45] ?? day.add({ days: 45 })).toString() &&
        daysBetween(FIRST.toString() as PlainDate, date) === index &&
        addYears(date, -6) === day.subtract({ years: 6 }).toString() &&
        addMonths(date, months) === day.add({ months }).toString()
      );
    });
    expect(wrong.map(String)).toEqual([]);
    evidence(
      15,
      "weeks are the board's weeks",
      `${count(DAYS.length)} days from ${FIRST.toString()} to ${LAST.toString()}, each in one week of those from Monday on; ` +
        `${count(DAYS.length * 7)} comparisons with Temporal, ${wrong.length} differ`,
      null,
      begun,
    );
  });
  it('days that do not exist are refused', () => {
    const days = [1990, 1999, 2000, 2023, 2024, 2060].flatMap((year) =>
      Array.from({ length: 13 }, (_, month) =>
        Array.from({ length: 32 }, (_, day) => [year, month, day + 1] as const),
      ).flat(),
    );
    const texts = days.map(
      ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );
    const exists = (text: string) => {
      try {
        return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
      } catch {
        return false;
      }
    };
    expect(texts.filter((text) => (parsePlainDate(text) !== null) !== exists(text))).toEqual([]);
  });
});
