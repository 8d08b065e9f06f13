import { CONFIDENCE_WORDS } from '../../rules/vocabulary/confidence-words.ts';
import { comparePlainDates, daysBetween } from '../../rules/vocabulary/plain-date.ts';
import { longDate } from './long-date.ts';
import type { NoticeItem, NoticeRequest } from './notice-request.ts';

/** More lines than this are not read; the page behind the link shows all. */
const MOST_SHOWN = 20;

/** One line for each obligation, the longest open first, with its age in days, its day and its source. */
export function itemLines({ items, on }: Pick<NoticeRequest, 'items' | 'on'>): string[] {
  const sorted = items.toSorted((a, b) => comparePlainDates(a.beganOn, b.beganOn));
  const lines = sorted.slice(0, MOST_SHOWN).map((item) => describe(item, on));
  const rest = sorted.length - lines.length;
  return rest === 0 ? lines : [...lines, `and ${rest} more`];
}

function describe(item: NoticeItem, on: NoticeRequest['on']): string {
  const who = item.personName === null ? '' : `${item.personName}: `;
  const since = daysBetween(item.beganOn, on);
  const age = since <= 0 ? '' : ` (since ${longDate(item.beganOn)}, ${since === 1 ? '1 day' : `${since} days`})`;
  const due = item.dueOn === null ? '' : `. Due ${longDate(item.dueOn)}${left(daysBetween(on, item.dueOn))}`;
  return [`${who}${item.sentence}${age}${due}${sourceOf(item)}`, ...item.proposals].join(' ');
}

function left(days: number): string {
  if (days < 0) return ', that day has passed';
  if (days === 0) return ', today';
  return days === 1 ? ', tomorrow' : `, ${days} days left`;
}

function sourceOf({ citation, confidence }: NoticeItem): string {
  if (citation === null) return '';
  return ` [${citation}${confidence === null ? '' : `; ${CONFIDENCE_WORDS[confidence]}`}]`;
}
