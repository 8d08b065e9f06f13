import { parseCalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { parsePlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { formatDate, formatWeek } from './dates.ts';

/**
 * Writes the dates and weeks in a sentence the way people read them.
 * @example readable('The draft of 2026-W48 is saved.') is 'The draft of Nov 23 – 29, 2026 is saved.'
 */
export function readable(sentence: string): string {
  return sentence
    .replaceAll(/\b\d{4}-W\d{2}\b/g, (week) => (parseCalendarWeek(week) === null ? week : formatWeek(week)))
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => (parsePlainDate(date) === null ? date : formatDate(date)));
}
