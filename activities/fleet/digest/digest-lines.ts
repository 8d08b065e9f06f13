import type { DigestFacts, OrganizationCounts, OwedCounts } from '../../../rules/vocabulary/digest.ts';
import { longDate } from '../../mail/long-date.ts';
import { some } from '../../mail/matters/matter.ts';

/** One line of a digest: a count in words, and the page on which it is acted upon, without a slash at its beginning. */
export interface DigestLine {
  readonly sentence: string;
  readonly page: string;
}

/** What a person is told by the part that they play; somebody with several parts is told the whole of it once. */
export function digestLines({ roles, own, supervisors, organization }: DigestFacts): readonly DigestLine[] {
  const lines: DigestLine[] = [];
  if (roles.includes('director')) lines.push(...directorLines(organization));
  else if (roles.includes('lead')) lines.push(...leadLines(supervisors));
  if (roles.includes('supervisor') || roles.includes('lead')) lines.push(...supervisorLines(own, roles));
  const oneself = roles.every((role) => role === 'supervisee');
  if (oneself && own.pastDue > 0) lines.push(...owedLines('You have ', own, 'me'));
  return lines;
}

/** Whether there is something in it: a line for whatever is not zero. */
function line(count: number, sentence: string, page: string): DigestLine[] {
  return count === 0 ? [] : [{ sentence, page }];
}

function owedLines(before: string, { pastDue, dueThisWeek }: OwedCounts, page: string): DigestLine[] {
  return [
    ...line(pastDue, `${before}${some(pastDue, 'thing', 'things')} past due.`, page),
    ...line(dueThisWeek, `${before}${some(dueThisWeek, 'thing', 'things')} due this week.`, page),
  ];
}

function waitingLine({ toSign, toSignLong }: OwedCounts, page: string): DigestLine[] {
  const long = toSignLong === 0 ? '' : `, ${String(toSignLong)} of them for more than 14 days`;
  const weeks = some(toSign, 'weekly log waits', 'weekly logs wait');
  return line(toSign, `${weeks} for a signature${long}.`, page);
}

function frozenLine(frozen: number): DigestLine[] {
  const who = some(frozen, 'supervisor gets', 'supervisors get');
  return line(frozen, `${who} no new supervisees until they have signed.`, 'people');
}

function directorLines(counts: OrganizationCounts): DigestLine[] {
  const { ageingOutMinutes, ageingOutJourneys, losses, letters, firstLetterDueOn, rollouts } = counts;
  const hours = Math.ceil(ageingOutMinutes / 60);
  const first = firstLetterDueOn === null ? '' : `, the first by ${longDate(firstLetterDueOn)}`;
  const { changedJourneys, losingJourneys } = counts;
  return [
    ...owedLines('', counts, 'cohort'),
    ...line(
      hours,
      `${some(hours, 'hour', 'hours')} at risk of growing too old, in ${some(ageingOutJourneys, 'journey', 'journeys')}.`,
      'cohort',
    ),
    ...line(
      losses,
      `${some(losses, 'time', 'times')} in the last seven days hours were lost or stopped counting.`,
      'notices',
    ),
    ...frozenLine(counts.frozen),
    ...line(
      letters,
      `${some(letters, 'letter of a board waits', 'letters of boards wait')} for an answer${first}.`,
      'cohort',
    ),
    ...waitingLine(counts, 'cohort'),
    ...line(
      rollouts,
      `${some(rollouts, 'set of newer rules waits', 'sets of newer rules wait')} for a decision; ${some(changedJourneys, 'journey changes', 'journeys change')}, ${String(losingJourneys)} to the worse.`,
      'rule-changes',
    ),
  ];
}

function leadLines(counts: DigestFacts['supervisors']): DigestLine[] {
  return [
    ...owedLines('The supervisors have ', counts, 'notices'),
    ...waitingLine(counts, 'supervisees'),
    ...line(counts.frozen, frozenLine(counts.frozen)[0]?.sentence ?? '', 'notices'),
  ];
}

function supervisorLines(own: OwedCounts, roles: DigestFacts['roles']): DigestLine[] {
  const { toSign, toSignLong } = own;
  const long = toSignLong === 0 ? '' : `, ${String(toSignLong)} of them for more than 14 days`;
  const waits = line(
    toSign,
    `${some(toSign, 'weekly log waits', 'weekly logs wait')} for your signature${long}.`,
    'queue',
  );
  // A director's own are among those of all.
  return roles.includes('director') ? waits : [...waits, ...owedLines('You have ', own, 'supervisees')];
}
