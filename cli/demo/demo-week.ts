import { mondayOf } from '../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, addDays } from '../../rules/vocabulary/plain-date.ts';
import type { Session } from './session.ts';

/**
 * How far a week of the demo has come, and how it gets there.
 * `paper` was signed elsewhere and `waiting` was submitted elsewhere; both come in by import.
 * `signed`, `submitted` and `drafted` are done in the system by the people themselves.
 */
export type WeekState = 'paper' | 'waiting' | 'signed' | 'submitted' | 'drafted';

/** One week of somebody's work. */
export interface DemoWeek {
  readonly monday: PlainDate;
  readonly state: WeekState;
  readonly sessions: readonly Session[];
}

/** The typical week of a person, by its place in the history (0 is the first). */
export type WeekPlan = (index: number) => readonly Session[];

/**
 * Lays a plan out over some weeks.
 * @param mondays - the weeks, earliest first.
 * @param plan - what is done in each.
 * @param last - how far the last weeks have come, in order of time; all before them were signed on paper.
 */
export function planWeeks(mondays: readonly PlainDate[], plan: WeekPlan, last: readonly WeekState[] = []): DemoWeek[] {
  return mondays.map((monday, index) => ({
    monday,
    state: last[index - (mondays.length - last.length)] ?? 'paper',
    sessions: plan(index),
  }));
}

/**
 * The draft of the week that is still running, up to and including today.
 * @param sessions - what the whole week would hold.
 */
export function draftOfThisWeek(today: PlainDate, sessions: readonly Session[]): DemoWeek {
  const monday = mondayOf(today);
  return {
    monday,
    state: 'drafted',
    sessions: sessions.filter(({ dayOfWeek }) => addDays(monday, dayOfWeek) <= today),
  };
}

/** The Monday of the last week that is over, weekend included. */
export function lastFullWeek(today: PlainDate): PlainDate {
  return addDays(mondayOf(today), -7);
}

/**
 * The Mondays of some weeks in a row.
 * @param last - the Monday of the last of them.
 * @param count - how many weeks.
 */
export function mondaysUntil(last: PlainDate, count: number): PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(last, (index - count + 1) * 7));
}

/**
 * The Mondays from one to another.
 * @param first - a Monday.
 * @param last - a Monday, included.
 */
export function mondaysBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const mondays: PlainDate[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** The first Monday on or after a day. */
export function firstMondayFrom(day: PlainDate): PlainDate {
  return mondayOf(addDays(day, 6));
}
