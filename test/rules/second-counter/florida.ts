import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { giveUp } from './give-up.ts';
import { type Line, counted, isSupervision, openLines, strike, total } from './line.ts';
import { type SecondCounter, type SecondRow } from './second-count.ts';
import { isGroup, present, sessionsOf, strikeUnqualified } from './supervision.ts';
import { askedOr, atLeast, atLeastHours, close, denied } from './verdicts.ts';
import { findRegistrations, registrationRow, strikeUnregistered } from './registrations.ts';
import { type MaySupervise } from './who.ts';
import { COUNSELING } from './work.ts';

/*
 * FL-LMHC by hand, from Fla. Admin. Code r. 64B4-2.001, 2.002 and 31.007: psychotherapy face to face as a registered
 * intern, and supervision that alternates, half of it in person. One does not count for the other.
 */

const WEEK = 7;
const PSYCHOTHERAPY = COUNSELING;
const INTERN = [
  'Registered Mental Health Counselor Intern',
  'RMHCI',
  'RMHC Intern',
  'Registered Mental Health Counseling Intern',
  'Registered Mental Health Intern',
  'Mental Health Counselor Intern',
  'RMHI',
  'IMH',
];
const FULL = ['LMHC', 'LCSW', 'LMFT'];
const SUPERVISORS: MaySupervise = {
  home: 'FL',
  accepted: [
    'LMHC',
    'Licensed Mental Health Counselor',
    'LCSW',
    'Licensed Clinical Social Worker',
    'LMFT',
    'Licensed Marriage and Family Therapist',
    'psychologist',
    'Licensed Psychologist',
    'PY',
  ],
  refused: INTERN,
};

/** Counts a record for Florida's LMHC. */
export const countFlorida: SecondCounter = (record, asOf) => {
  const lines = openLines(record, asOf, (entry) => {
    if (isSupervision(entry)) return ['supervision'];
    return PSYCHOTHERAPY.includes(entry.activity) ? ['psychotherapy'] : [];
  });
  // r. 64B4-2.001(1)(a), § 491.0045: as a registered intern.
  const registrations = findRegistrations(record, asOf, 'FL', INTERN, FULL);
  const asked = strikeUnregistered(lines, registrations);
  // r. 64B4-2.001(1)(a): psychotherapy face to face; live video is, the telephone is not.
  for (const line of lines) if (!isSupervision(line.entry) && line.entry.medium === 'audio') strike(line);
  const sessions = sessionsOf(lines);
  for (const line of sessions) {
    // r. 64B4-2.002: one or two, or three to six; a group meets in person; never by telephone.
    const { medium } = line.entry;
    if (present(line.entry) > 6 || medium === 'audio' || (isGroup(line.entry) && medium === 'video')) strike(line);
  }
  // r. 64B4-31.007: by somebody licensed.
  strikeUnqualified(sessions, SUPERVISORS);
  // The first meeting is in person.
  const first = sessions.find(({ entry, received }) => received > 0 && inPerson(entry));
  for (const line of sessions) if (!inPerson(line.entry) && (first === undefined || line.on < first.on)) strike(line);
  alternate(sessions.filter(({ received }) => received > 0));
  // At most as much in group as alone, and at most as much by video as in person.
  const [group, alone] = split(sessions, ({ entry }) => isGroup(entry));
  giveUp(group, total(group, 'supervision') - total(alone, 'supervision'), { toward: 'supervision', rank: () => 0 });
  const [live, video] = split(sessions, ({ entry }) => inPerson(entry));
  giveUp(video, total(video, 'supervision') - total(live, 'supervision'), { toward: 'supervision', rank: () => 0 });

  const hours = total(lines, 'psychotherapy');
  const supervision = total(sessions, 'supervision');
  const weeks = new Set(lines.filter((line) => counted(line, 'psychotherapy') > 0).map(({ week }) => week));
  const least = leastOfTwoWeeks(sessions, weeks);
  const rows: Record<string, SecondRow> = {
    'direct-hours': atLeastHours(hours, 1500),
    'min-duration': atLeast(weeks.size, 100),
    'supervision-hours': atLeastHours(supervision, 100),
    'supervision-ratio': { amount: supervision, verdict: supervision * 15 >= hours ? 'met' : 'unmet' },
    'supervision-biweekly': least === null ? { verdict: 'unknown' } : atLeastHours(least, 1),
    registration: registrationRow(registrations, asked),
    'group-alternation': askedOr(false),
    'tele-supervision': askedOr(false),
  };
  return close(lines, denied(record, ['registration', 'group-alternation', 'tele-supervision'], rows));
};

function split(lines: readonly Line[], which: (line: Line) => boolean): [Line[], Line[]] {
  return [lines.filter(which), lines.filter((line) => !which(line))];
}

function inPerson({ medium }: LogEntry): boolean {
  return (medium ?? 'in-person') === 'in-person';
}

/**
 * No run of group sessions is longer than the individual session before or after it; the latest of a run goes first.
 * What was alone on one day is one session, and comes before the groups of that day.
 */
function alternate(sessions: readonly Line[]): void {
  let run: Line[] = [];
  let before = 0;
  const endRun = (after: number) => {
    giveUp(run, total(run, 'supervision') - Math.max(before, after), { toward: 'supervision', rank: () => 0 });
    run = [];
    before = after;
  };
  for (const day of Map.groupBy(sessions, (session) => session.day).values()) {
    const [group, alone] = split(day, ({ entry }) => isGroup(entry));
    if (alone.length > 0) endRun(alone.reduce((sum, { received }) => sum + received, 0));
    run.push(...group);
  }
  endRun(0);
}

/**
 * The least supervision received in two weeks in a row in which psychotherapy counts.
 * A week with none before and after it is taken with the week that follows.
 */
function leastOfTwoWeeks(sessions: readonly Line[], weeks: ReadonlySet<number>): number | null {
  const pairs = [...weeks].filter((week) => weeks.has(week + WEEK) || !weeks.has(week - WEEK));
  const received = (first: number) =>
    sessions
      .filter(({ week }) => week === first || week === first + WEEK)
      .reduce((sum, line) => sum + line.received, 0);
  return pairs.length === 0 ? null : Math.min(...pairs.map(received));
}
