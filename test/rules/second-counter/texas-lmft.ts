import { wholeMonths } from './calendar.ts';
import { giveUp } from './give-up.ts';
import { type Line, counted, isSupervision, isSupervisorOpen, openLines, stands, strike, total } from './line.ts';
import { type SecondCounter, type SecondRow } from './second-count.ts';
import { isGroup, sessionsOf, strikeUnqualified } from './supervision.ts';
import { askedOr, atLeast, atLeastHours, capped, close, denied, gate } from './verdicts.ts';
import { degreeOrRegistration, findRegistrations, registrationRow, strikeUnregistered } from './registrations.ts';
import { type MaySupervise } from './who.ts';
import { WITH_CLIENTS } from './work.ts';

/*
 * TX-LMFT by hand, from 22 Tex. Admin. Code §§ 801.142, 801.143 and Tex. Occ. Code § 502.252: 3,000 hours as an
 * associate, 1,500 of them direct, up to 1,500 related; 200 hours of supervision, an hour in every week of services.
 */

const HOUR = 60;
const DIRECT = WITH_CLIENTS;
const RELATIONAL = ['counseling-couple', 'counseling-family'];
const ASSOCIATE = [
  'LMFT Associate',
  'LMFT-A',
  'LMFTA',
  'MFT Associate',
  'Licensed Marriage and Family Therapist Associate',
  'Marriage and Family Therapist Associate',
];
const SUPERVISOR = [
  'LMFT-S',
  'LMFT Supervisor',
  'Licensed Marriage and Family Therapist Supervisor',
  'LMFT with supervisor status',
];
const SUPERVISORS: MaySupervise = {
  home: 'TX',
  accepted: SUPERVISOR,
  refused: ['LMFT', 'Licensed Marriage and Family Therapist', ...ASSOCIATE],
};
/** § 801.142(4): excess internship hours count only for programs begun before. */
const LAST_COHORT = '2025-09-01';

/** Counts a record for Texas' LMFT. */
export const countTexasLmft: SecondCounter = (record, asOf) => {
  const degree = record.person.degree?.awardedOn;
  const begun = record.person.degree?.programStartedOn;
  const interning = ({ on }: { on: string }) => degree !== undefined && on < degree;
  const lines = openLines(record, asOf, (entry) => {
    if (isSupervision(entry)) return isGroup(entry) ? ['supervision'] : ['supervision', 'individual'];
    if (interning(entry)) return ['total'];
    if (!DIRECT.includes(entry.activity)) return ['total'];
    return RELATIONAL.includes(entry.activity) ? ['total', 'direct', 'relational'] : ['total', 'direct'];
  });
  const registrations = findRegistrations(record, asOf, 'TX', ASSOCIATE, ['LMFT', 'LMFT-S']);

  const since = degreeOrRegistration(record, registrations);

  // § 502.252(b): after the degree as a licensed associate.
  const undated = lines.some((line) => !interning(line) && (since === undefined || line.on < since) && stands(line));
  const unlicensed = strikeUnregistered(
    lines.filter(({ on }) => since !== undefined && on >= since),
    registrations,
  );
  // § 801.142(4): work in the internship only for earlier programs, and beyond the minimum of the degree.
  const excess = (begun ?? '') < LAST_COHORT && record.answers?.['pre-degree-credit'] !== false;
  for (const line of lines) if (interning(line) && !isSupervision(line.entry) && !excess) strike(line);
  const sessions = sessionsOf(lines);
  // § 801.143: by an LMFT with supervisor status; in the internship by whomever the program had.
  const { atHome, elsewhere } = strikeUnqualified(
    sessions.filter((line) => !interning(line)),
    SUPERVISORS,
  );
  // § 801.142(3)(B): by telephone only where the supervisor found nothing else accessible.
  const phone = sessions.filter((line) => line.entry.medium === 'audio' && stands(line));
  if (record.answers?.['tele-supervision'] === false) phone.forEach(strike);
  const phoned = phone.some(stands) && record.answers?.['tele-supervision'] !== true;
  const isAsked = isSupervisorOpen([...atHome, ...elsewhere]);
  const work = lines.filter(({ entry }) => !isSupervision(entry));
  const rank = (line: Line) => (counted(line, 'relational') > 0 ? 2 : counted(line, 'direct') > 0 ? 1 : 0);
  // § 801.142(1)(A): 750 direct hours by technology; what is above stays in the total.
  const remote = work.filter(({ entry }) => (entry.medium ?? 'in-person') !== 'in-person');
  giveUp(remote, total(remote, 'direct') - 750 * HOUR, { toward: 'direct', from: ['direct', 'relational'], rank });
  // § 801.142(4): 500 hours of the internship; (2): 1,500 related hours.
  const internship = work.filter(interning);
  giveUp(internship, total(internship, 'total') - 500 * HOUR, { toward: 'total', rank });
  const related = work.filter((line) => !interning(line) && !DIRECT.includes(line.entry.activity));
  giveUp(related, total(related, 'total') - 1500 * HOUR, { toward: 'total', rank });
  // § 801.142(3)(C): 100 hours of supervision in the internship.
  const early = sessions.filter(interning);
  giveUp(early, total(early, 'supervision') - 100 * HOUR, {
    toward: 'supervision',
    rank: ({ entry }) => (isGroup(entry) ? 0 : 1),
  });

  const days = work.filter((line) => !interning(line) && counted(line, 'total') > 0).map(({ on }) => on);
  const [first, last] = [days[0], days.at(-1)];
  const services = new Set(work.filter((line) => counted(line, 'direct') > 0).map(({ week }) => week));
  const received = (week: number) =>
    sessions.filter((line) => line.week === week).reduce((sum, line) => sum + line.received, 0);
  const weekly = services.size === 0 ? null : Math.min(...[...services].map(received));
  // § 801.142(3)(A): good cause for a week without.
  const excused = record.answers?.['supervision-weekly'] === true;
  const rows: Record<string, SecondRow> = {
    'total-hours': atLeastHours(total(work, 'total'), 3000),
    'min-duration': atLeast((first === undefined || last === undefined ? 0 : wholeMonths(first, last)) / 12, 2),
    'direct-hours': atLeastHours(total(work, 'direct'), 1500),
    'tele-service-max': capped(total(remote, 'direct')),
    'relational-hours': atLeastHours(total(work, 'relational'), 500),
    'related-experience': capped(total(related, 'total')),
    'supervision-hours': atLeastHours(total(sessions, 'supervision'), 200),
    'supervision-individual-min': atLeastHours(total(sessions, 'individual'), 100),
    'supervision-weekly': excused
      ? { verdict: 'met' }
      : weekly === null
        ? { verdict: 'unknown' }
        : atLeastHours(weekly, 1),
    registration: registrationRow(registrations, undated || unlicensed),
    'tele-supervision': askedOr(phoned),
    'pre-degree-supervision-credit': capped(total(early, 'supervision')),
    'pre-degree-credit': { amount: total(internship, 'total') },
    'supervisor-credential': gate({
      counts: total(sessions, 'supervision') > 0,
      asked: isAsked,
    }),
  };
  // A no about the telephone only leaves those sessions out.
  return close(lines, denied(record, ['registration', 'supervisor-credential'], rows));
};
