import { type ExperienceRecord, type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { addDays } from '../../../rules/vocabulary/plain-date.ts';

const DAY = 1440;

/** Room that is left on the day of an entry. */
export function roomBeside({ log }: ExperienceRecord, { on }: LogEntry): number {
  return DAY - log.reduce((sum, entry) => (entry.on === on ? sum + entry.minutes : sum), 0);
}

/** A record with one more entry, signed a week after it was done. */
export function withEntry(record: ExperienceRecord, entry: Omit<LogEntry, 'id' | 'signedOn'>): ExperienceRecord {
  const added = { ...entry, id: 'added', signedOn: addDays(entry.on, 7) };
  return { ...record, log: [...record.log, added] };
}

/** Whether an entry is work, not supervision received. */
export function isWork({ activity }: LogEntry): boolean {
  return !activity.startsWith('supervision-');
}
