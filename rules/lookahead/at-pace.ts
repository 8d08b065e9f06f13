import { type ExperienceRecord, type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate, addDays, toEpochDay } from '../vocabulary/plain-date.ts';

/** The pace is that of the last dozen weeks in which anything was logged. */
const WEEKS = 12;

/**
 * Goes on with a log as it went lately: the last twelve weeks that have entries are worked again, in the same order,
 * week after week, and signed when their week is over.
 * @param asOf - nothing is added on this day or before.
 * @param until - the last day that is added.
 * @returns the record with the added entries; the same record when nothing was logged.
 */
export function atPace(record: ExperienceRecord, asOf: PlainDate, until: PlainDate): ExperienceRecord {
  const weeks = recentWeeks(record.log, asOf);
  if (weeks.length === 0) return record;
  const added: LogEntry[] = [];
  for (let week = 0, monday = mondayAfter(asOf); monday <= until; week += 1, monday = addDays(monday, 7))
    added.push(...repeatWeek(weeks[week % weeks.length] ?? [], monday, until, week));
  return { ...record, log: [...record.log, ...added] };
}

function recentWeeks(log: readonly LogEntry[], asOf: PlainDate): LogEntry[][] {
  const weeks = new Map<number, LogEntry[]>();
  for (const entry of log) {
    if (entry.on > asOf) continue;
    const week = weekOf(entry.on);
    weeks.set(week, [...(weeks.get(week) ?? []), entry]);
  }
  const ordered = [...weeks].sort(([a], [b]) => a - b);
  return ordered.slice(-WEEKS).map(([, entries]) => entries);
}

function repeatWeek(entries: readonly LogEntry[], monday: PlainDate, until: PlainDate, week: number): LogEntry[] {
  return entries.flatMap((entry, at) => {
    const on = addDays(monday, weekdayOf(entry.on));
    if (on > until) return [];
    return [{ ...entry, id: `ahead-${String(week).padStart(4, '0')}-${at}`, on, signedOn: on }];
  });
}

/** Day 0 was a Thursday, so adding three makes weeks begin on Monday. */
function weekOf(on: PlainDate): number {
  return Math.floor((toEpochDay(on) + 3) / 7);
}

function weekdayOf(on: PlainDate): number {
  return toEpochDay(on) + 3 - weekOf(on) * 7;
}

function mondayAfter(on: PlainDate): PlainDate {
  return addDays(on, 7 - weekdayOf(on));
}
