import { startOfWeek } from '../../rules/vocabulary/calendar-week.ts';
import { comparePlainDates, daysBetween } from '../../rules/vocabulary/plain-date.ts';
import type { NoticeItem, NoticeRequest } from './notice-request.ts';
import { longDate } from './long-date.ts';

/** More lines than this are not read; the page behind the link shows all. */
const MOST_SHOWN = 20;

/** What the day of an item means, for each kind. */
const SINCE = {
  'sign-week': 'submitted',
  'log-hours': 'last hours logged',
  'answer-deficiency': 'letter received',
} as const;

/** One line for each obligation, the longest open first, with its age in days. */
export function itemLines(request: Pick<NoticeRequest, 'kind' | 'items' | 'on'>): string[] {
  const sorted = request.items.toSorted((a, b) => comparePlainDates(a.since, b.since));
  const lines = sorted.slice(0, MOST_SHOWN).map((item) => describe(item, request));
  const rest = sorted.length - lines.length;
  return rest === 0 ? lines : [...lines, `and ${rest} more`];
}

function describe(item: NoticeItem, { kind, on }: Pick<NoticeRequest, 'kind' | 'on'>): string {
  const subject = [item.personName, item.week && `week of ${longDate(startOfWeek(item.week))}`]
    .filter(Boolean)
    .join(', ');
  const since = `${SINCE[kind]} ${longDate(item.since)}${ageOf(daysBetween(item.since, on))}`;
  const due = item.dueOn === null ? '' : `, answer due ${longDate(item.dueOn)}`;
  return (subject === '' ? capitalize(since) : `${subject}: ${since}`) + due;
}

function ageOf(days: number): string {
  if (days <= 0) return '';
  return days === 1 ? ' (1 day ago)' : ` (${days} days ago)`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
