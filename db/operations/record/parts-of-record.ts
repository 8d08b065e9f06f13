import { weekOf, type CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { ImportedRecord } from './imported-record.ts';

/** Entries of one week, one supervisor and one date of signature; each part becomes one weekly log. */
export interface RecordPart {
  readonly week: CalendarWeek;
  readonly supervisorId: string;
  /** Null: it waits for its signature. */
  readonly signedOn: PlainDate | null;
  readonly entries: readonly (LogEntry & { readonly settingId: string })[];
}

/**
 * Sorts a record's log into the weekly logs that it becomes.
 * @throws RECORD_INVALID when an entry names no supervisor and the record has more than one; SETTING_NOT_FOUND, PERSON_NOT_FOUND
 * when an id of the record is not matched to one of ours.
 */
export function partsOf({ record, settings, supervisors }: ImportedRecord): RecordPart[] {
  const parts = new Map<string, RecordPart & { entries: (LogEntry & { settingId: string })[] }>();
  const fallback = record.supervisors.length === 1 ? record.supervisors[0]?.id : undefined;
  record.log.forEach((entry, index) => {
    const named = entry.supervisor ?? fallback;
    if (named === undefined)
      throw new CreditableError('RECORD_INVALID', {
        problems: `$.log[${index}].supervisor: the supervisor who answers for it`,
      });
    const supervisorId = match(supervisors, named, 'PERSON_NOT_FOUND');
    const part = { week: weekOf(entry.on), supervisorId, signedOn: entry.signedOn ?? null };
    const key = [part.week, supervisorId, part.signedOn ?? 'waiting'].join(' ');
    const known = parts.get(key) ?? { ...part, entries: [] };
    known.entries.push({ ...entry, settingId: match(settings, entry.setting, 'SETTING_NOT_FOUND') });
    parts.set(key, known);
  });
  // In the order of the keys, parts of one week come in the order of their signatures, and what waits comes last.
  return [...parts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** Which of ours an id of the record is. */
export function match(
  ours: Readonly<Record<string, string>>,
  id: string,
  missing: 'PERSON_NOT_FOUND' | 'SETTING_NOT_FOUND',
): string {
  const own = Object.hasOwn(ours, id) ? ours[id] : undefined;
  if (own === undefined) throw new CreditableError(missing);
  return own;
}
