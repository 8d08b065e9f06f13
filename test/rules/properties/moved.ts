import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate, addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type GivenRecord } from '../generators/experience-record.ts';

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** Everything of a record some days later: the log, the degree, registrations, licenses, the application, the day of looking. */
export function moved({ record, asOf }: GivenRecord, days: number): GivenRecord {
  const later = (text: string) => addDays(plainDate(text), days);
  const text = JSON.stringify(record).replaceAll(DATE, later);
  return { record: JSON.parse(text) as ExperienceRecord, asOf: later(asOf) satisfies PlainDate };
}
