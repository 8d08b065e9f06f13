import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { standingOf } from './california-registration.ts';
import { rowsOfAmounts } from './california-rows.ts';
import {
  ASSOCIATE,
  FULL,
  SUPERVISORS,
  isDirect,
  isExperience,
  isRelational,
  rank,
  unitsOf,
} from './california-terms.ts';
import { yearsLater } from './calendar.ts';
import { giveUp } from './give-up.ts';
import { type Line, anyMatters, cutTo, isSupervision, openLines, stands, strike, total } from './line.ts';
import { type Choice, type Judged, holdSevenDays } from './most-of-seven-days.ts';
import { type SecondCounter, type SecondRow } from './second-count.ts';
import { present, sessionsOf, strikeUnqualified } from './supervision.ts';
import { askedOr, close, denied, gate } from './verdicts.ts';
import { type Registrations, degreeOrRegistration, findRegistrations, registrationRow } from './registrations.ts';
import { heldTwoOfFiveYears, maySupervise } from './who.ts';

/*
 * CA-LMFT by hand, from Cal. Bus. & Prof. Code §§ 4980.03, 4980.43 to 4980.43.4 and 4984.01: one paragraph of law
 * after another. An hour that counts at all counts in the total, so one figure for each line is enough.
 */

const HOUR = 60;
const HOME_FROM = '2022-01-01';

/** Counts a record for California's LMFT. */
export const countCalifornia: SecondCounter = (record, asOf, chosen) => {
  const lines = openLines(record, asOf, () => ['total']);
  const applied = record.application?.receivedOn ?? asOf;
  const registrations = findRegistrations(record, asOf, 'CA', ASSOCIATE, FULL);
  const since = degreeOrRegistration(record, registrations);
  const degree = record.person.degree?.awardedOn;
  const trainee = ({ on }: Line) => degree !== undefined && on < degree;

  const asked = new Map<string, Line[]>();
  for (const line of lines) strikeNoExperience(line, record, { trainee, since, registrations, asked });
  // § 4980.03(g), 16 CCR § 1833.2: licensed that day where the work is, two of the last five years anywhere.
  const sessions = sessionsOf(lines);
  askAboutSupervisors(sessions, applied, asked);
  // § 4980.43.2(b), (d): at most eight, never by telephone.
  for (const line of sessions) if (present(line.entry) > 8 || line.entry.medium === 'audio') strike(line);
  const weeks = [...Map.groupBy(lines, (line) => `${line.week} ${line.setting.id}`).values()];
  for (const week of weeks) oweUnit(week);
  // What weighs on other hours of its week, or takes the place of other hours of the practicum, is asked about for good.
  const weighed = new Set(lines.filter((line) => isDirect(line.entry) && stands(line)));
  for (const week of weeks) oweSecondUnit(week, trainee);
  giveUpOldHours(lines, yearsLater(applied, -6), trainee);
  const matters = new Set(lines.filter((line) => weighed.has(line) || anyMatters([line])));
  const open = (row: string) => asked.get(row)?.some((line) => matters.has(line) || isOfPerson(row, line)) === true;
  const fortyHours = applyCaps(lines, { trainee, since }, ({ entry }) => chosen(entry.id, 'week-cap'));

  const counts = total(lines, 'total') > 0;
  const supervised = sessions.some(({ received }) => received > 0);
  const rows: Record<string, SecondRow> = {
    ...rowsOfAmounts(lines, trainee, since),
    ...Object.fromEntries(PROHIBITIONS.map((id) => [id, askedOr(false)])),
    'supervision-weekly-unit': gate({ counts }),
    'supervision-additional-unit-associate': gate({ counts }),
    'education-threshold': askedOr(open('education-threshold')),
    'employment-status': askedOr(open('employment-status')),
    'registration-90-day': askedOr(open('registration-90-day')),
    'registration-life': askedOr(open('registration-life')),
    registration: registrationRow(registrations, open('registration')),
    'supervisor-licence': gate({ counts: supervised, asked: open('supervisor-licence') }),
    ...(applied < HOME_FROM ? {} : { 'supervisor-out-of-state': askedOr(open('supervisor-out-of-state')) }),
  };
  return close(lines, denied(record, GATES, rows), fortyHours);
};

/** 16 CCR § 1833.2 is in force since 2022: before it, nothing is lost by it, and who may supervise elsewhere is a question. */
function askAboutSupervisors(sessions: readonly Line[], applied: string, asked: Asked): void {
  const isHome = ({ setting }: Line) => setting.jurisdiction === SUPERVISORS.home;
  const isRuled = (line: Line) => isHome(line) || applied >= HOME_FROM;
  const { atHome, elsewhere } = strikeUnqualified(sessions.filter(isRuled), SUPERVISORS, heldTwoOfFiveYears);
  const unruled = sessions.filter((line) => !isRuled(line) && stands(line));
  const open = unruled.filter(({ supervisor, on, setting }) => {
    const enough = (licenses: Parameters<typeof heldTwoOfFiveYears>[0]) => heldTwoOfFiveYears(licenses, on);
    return maySupervise(supervisor, on, setting.jurisdiction, SUPERVISORS, enough) !== 'yes';
  });
  for (const line of [...atHome, ...open]) ask(asked, 'supervisor-licence', line);
  for (const line of elsewhere) ask(asked, 'supervisor-out-of-state', line);
}

/** What a registration or a license is worth may decide about other hours too; twelve units, a status or a name may not. */
function isOfPerson(row: string, { supervisor }: Line): boolean {
  return row.startsWith('registration') || (row.startsWith('supervisor') && supervisor !== undefined);
}

/** The lines about which rows have a question. */
type Asked = Map<string, Line[]>;

function ask(asked: Asked, row: string, line: Line): void {
  asked.set(row, [...(asked.get(row) ?? []), line]);
}

/** What every hour must keep to. */
const GATES = [
  'education-threshold',
  'lookback',
  'supervision-weekly-unit',
  'supervision-additional-unit-associate',
  'group-size',
  'supervision-mode-video',
  'supervisor-licence',
  'supervisor-out-of-state',
  'registration',
  'registration-90-day',
  'registration-life',
  'employment-status',
];
/** What breaks these was cut, so that all that counts keeps to them. */
const PROHIBITIONS = ['lookback', 'group-size', 'supervision-mode-video'];

interface Given {
  readonly trainee: (line: Line) => boolean;
  readonly since: string | undefined;
  readonly registrations: Registrations;
  /** Filled here. */
  readonly asked: Asked;
}

function strikeNoExperience(line: Line, { person, answers }: ExperienceRecord, given: Given): void {
  const { trainee, since, registrations, asked } = given;
  const { employment, kind } = line.setting;
  // § 4980.43(c): direct counseling or non-clinical practice.
  if (!isExperience(line.entry)) strike(line);
  // § 4980.43(a), (b), § 4984.01: after the degree under a registration.
  if (stands(line) && !trainee(line)) {
    const early = since === undefined || line.on < since;
    const standing = early ? 'registration' : standingOf(line, person.degree?.awardedOn, registrations);
    if (standing === 'lost') strike(line);
    else if (standing !== 'stands') ask(asked, standing, line);
    // Nobody can tell whether it fell between degree and registration.
    if (early || registrations.silent) ask(asked, 'registration-90-day', line);
  }
  // § 4980.43(c)(6): nothing before twelve semester units, which lie before the degree.
  const twelve = person.degree?.twelveUnitsOn;
  const maybeTrainee = trainee(line) || since === undefined || (line.on < since && person.degree === undefined);
  if (maybeTrainee && twelve !== undefined && line.on < twelve) strike(line);
  if (maybeTrainee && twelve === undefined && stands(line)) ask(asked, 'education-threshold', line);
  // § 4980.43.3: never as a contractor; before the degree never in private practice.
  if (employment === 'contractor' || (trainee(line) && kind === 'private-practice')) strike(line);
  if (stands(line) && employment === undefined) {
    if (answers?.['employment-status'] === false) strike(line);
    else ask(asked, 'employment-status', line);
  }
}

/** § 4980.43(c)(7): older than six years, but for 500 clinical hours of the practicum. */
function giveUpOldHours(lines: readonly Line[], since: string, trainee: (line: Line) => boolean): void {
  const old = lines.filter(({ on }) => on < since);
  const practicum = old.filter((line) => trainee(line) && isDirect(line.entry));
  giveUp(practicum, total(practicum, 'total') - 500 * HOUR, { toward: 'total', rank });
  for (const line of old) if (!practicum.includes(line)) cutTo(line, 0);
}

/** § 4980.43.2(a)(1): a unit for each week in a setting. */
function oweUnit(week: readonly Line[]): void {
  if (unitsOf(week) < 1) for (const line of week) cutTo(line, 0);
}

/** § 4980.43.2(a)(3): a second one above ten direct hours of an associate. */
function oweSecondUnit(week: readonly Line[], trainee: (line: Line) => boolean): void {
  if (unitsOf(week) >= 2) return;
  const direct = week.filter((line) => isDirect(line.entry) && !trainee(line));
  giveUp(direct, total(direct, 'total') - 10 * HOUR, { toward: 'total', rank });
}

function applyCaps(
  lines: readonly Line[],
  { trainee, since }: Pick<Given, 'trainee' | 'since'>,
  choice: Choice,
): Judged {
  const toward = 'total';
  // § 4980.43.2(a): six hours of supervision a week are credited; § 4980.43(c)(3) asks for those after the degree.
  const worth = ({ on }: Line) => (since !== undefined && on >= since ? 1 : 0);
  for (const sessions of Map.groupBy(sessionsOf(lines), ({ week }) => week).values())
    giveUp(sessions, total(sessions, toward) - 6 * HOUR, { toward, rank: worth });
  const later = () => {
    applyCapsOfKinds(lines, { trainee, since });
    return worthOf(lines, since);
  };
  // § 4980.43(c)(2): forty hours in any seven consecutive days.
  const fortyHours = holdSevenDays(lines, 40 * HOUR, rank, choice, later);
  later();
  return fortyHours;
}

/** Minutes in all, weeks, and what is not short of the hours asked for. */
function worthOf(lines: readonly Line[], since: string | undefined): number[] {
  const sumOf = (which: (line: Line) => boolean) => total(lines.filter(which), 'total');
  const all = total(lines, 'total');
  const short = [
    3000 * HOUR - all,
    1700 * HOUR - sumOf(({ on }) => since !== undefined && on >= since),
    1750 * HOUR - sumOf(({ entry }) => isDirect(entry)),
    500 * HOUR - sumOf(({ entry }) => isRelational(entry)),
  ];
  const weeks = new Set(lines.filter((line) => total([line], 'total') > 0).map(({ week }) => week));
  return [all, weeks.size, 0 - short.reduce((sum, minutes) => sum + Math.max(0, minutes), 0)];
}

function applyCapsOfKinds(lines: readonly Line[], { trainee, since }: Pick<Given, 'trainee' | 'since'>): void {
  const toward = 'total';
  // § 4980.43(c)(4), (5): before the degree 750 hours of counseling and supervision, 1,300 of all.
  const before = lines.filter(trainee);
  const clinical = before.filter(({ entry }) => isDirect(entry) || isSupervision(entry));
  giveUp(clinical, total(clinical, toward) - 750 * HOUR, { toward, rank, weeksOf: lines });
  giveUp(before, total(before, toward) - 1300 * HOUR, { toward, rank, weeksOf: lines });
  // § 4980.43(c)(10): 1,250 hours of non-clinical practice; those after the degree are worth more.
  const nonclinical = lines.filter(({ entry }) => !isDirect(entry));
  const worth = ({ on }: Line) => (since !== undefined && on >= since ? 1 : 0);
  giveUp(nonclinical, total(nonclinical, toward) - 1250 * HOUR, { toward, rank: worth, weeksOf: lines });
}
