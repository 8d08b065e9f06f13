import { formatAmount, formatClockHours } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type RulebookCase, type Single, type Weekly } from '../../rulebooks/schema/case-schema.ts';
import { activityWords } from '../describe-selector.ts';
import { quote } from '../words/join-words.ts';

const DAYS: Readonly<Record<Weekly['on'], string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const MEDIUM_WORDS = { 'in-person': 'in person', video: 'by video', audio: 'by telephone' } as const;

/** Says what a case worked: each block of weeks that are alike, then each single entry. */
export function describeLog({ blocks, entries }: RulebookCase): string[] {
  return [
    ...blocks.map(({ from, weeks, every, each }) => {
      const span = weeks === 1 ? 'In the week' : `For ${weeks} weeks`;
      const rhythm = every === undefined ? '' : `, one in every ${every} weeks`;
      const days = each.map((line) => `${DAYS[line.on]} ${lineWords(line)}`);
      return `${span} from ${formatDate(from)} on${rhythm}: ${days.join('; ')}.`;
    }),
    ...entries.map((entry) => `On ${formatDate(entry.on)}: ${lineWords(entry)}.`),
  ];
}

function lineWords(line: Weekly | Single): string {
  const about = [
    line.medium === undefined ? undefined : MEDIUM_WORDS[line.medium],
    line.people === undefined ? undefined : `${line.people} ${line.people === 1 ? 'person' : 'people'}`,
    line.setting === undefined ? undefined : `at ${quote(line.setting)}`,
    line.supervisor === undefined
      ? undefined
      : line.supervisor === null
        ? 'no supervisor named'
        : `under ${quote(line.supervisor)}`,
    signedWords(line),
  ].filter((part) => part !== undefined);
  return `${lengthOf(line)} of ${activityWords(line.activity)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

function lengthOf({ hours, minutes }: Weekly | Single): string {
  if (minutes !== undefined) return `${formatAmount(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `${formatClockHours((hours ?? 0) * 60)} ${hours === 1 ? 'hour' : 'hours'}`;
}

function signedWords({ signed, signedAfterDays }: Weekly | Single): string | undefined {
  if (signed === false) return 'not signed';
  if (typeof signed === 'string') return `signed on ${formatDate(signed)}`;
  return signedAfterDays === undefined ? undefined : `signed ${signedAfterDays} days later`;
}
