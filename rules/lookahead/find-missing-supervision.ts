import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { endOfWeek, startOfWeek, weekOf } from '../vocabulary/calendar-week.ts';
import { type ExperienceRecord, type LogEntry } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { type MissingSupervision } from '../vocabulary/supervision-needs.ts';
import { findWeekClosing } from './find-at-risk.ts';

/** A week that runs, with the supervision that is booked in it. */
export interface RunningWeek {
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly asOf: PlainDate;
  /** Sessions that are booked but not in the log yet. */
  readonly booked: readonly Omit<LogEntry, 'signedOn'>[];
}

/**
 * Says what the running week lacks although everything booked will be held: hours that only more supervision by its Sunday
 * would save, as the rules of the license count them. Hours of the week are looked at as if they were signed already.
 */
export async function findMissingSupervision({
  rulebook,
  record,
  asOf,
  booked,
}: RunningWeek): Promise<MissingSupervision[]> {
  const monday = startOfWeek(weekOf(asOf));
  const week = [...record.log.filter(({ on }) => on >= monday), ...booked];
  // What is booked for later this week stands on today: a day to come is not counted yet.
  const signed = week.map((entry) => ({ ...entry, on: entry.on > asOf ? asOf : entry.on, signedOn: asOf }));
  const log = [...record.log.filter(({ on }) => on < monday), ...signed];
  const evaluation = await evaluateRecord({ rulebook, record: { ...record, log }, asOf });
  return findWeekClosing(evaluation, asOf).flatMap(({ requirement, minutes, sentence }) => {
    if (requirement === null) return [];
    const row = evaluation.requirements.find(({ id }) => id === requirement);
    const source = { citation: row?.citation ?? null, confidence: row?.confidence ?? null };
    return [{ requirement, minutes, sentence, dueOn: endOfWeek(weekOf(asOf)), ...source }];
  });
}
