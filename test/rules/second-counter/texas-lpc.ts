import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { begunMonths, monthsLater, daysLater, wholeMonths } from './calendar.ts';
import { giveUp } from './give-up.ts';
import { counted, isSupervision, isSupervisorOpen, openLines, total } from './line.ts';
import { type SecondCounter, type SecondRow } from './second-count.ts';
import { isGroup, sessionsOf, strikeUnqualified } from './supervision.ts';
import { askedOr, atLeast, atLeastHours, close, denied, gate } from './verdicts.ts';
import { findRegistrations, registrationRow, strikeUnregistered } from './registrations.ts';
import { type MaySupervise } from './who.ts';
import { COUNSELING } from './work.ts';

/*
 * TX-LPC by hand, from 22 Tex. Admin. Code §§ 681.91 to 681.93: 3,000 hours as an associate under an approved
 * supervisor, 1,500 of them counseling, in no less than 18 months, with four hours of supervision in every month.
 */

const ASSOCIATE = [
  'LPC Associate',
  'LPC-A',
  'LPCA',
  'Licensed Professional Counselor Associate',
  'Professional Counselor Associate',
  'LPC Intern',
  'LPC-I',
];
const SUPERVISOR = [
  'LPC-S',
  'LPC Supervisor',
  'Licensed Professional Counselor Supervisor',
  'LPC with supervisor status',
];
const SUPERVISORS: MaySupervise = {
  home: 'TX',
  accepted: SUPERVISOR,
  refused: ['LPC', 'Licensed Professional Counselor', ...ASSOCIATE],
};

/** What every hour must keep to. */
const GATES = ['group-share', 'registration', 'out-of-state-supervisor', 'supervisor'];

/** Counts a record for Texas' LPC. */
export const countTexasLpc: SecondCounter = (record, asOf) => {
  const lines = openLines(record, asOf, (entry) => {
    if (isSupervision(entry)) return ['supervision'];
    return COUNSELING.includes(entry.activity) ? ['total', 'direct'] : ['total'];
  });
  const registrations = findRegistrations(record, asOf, 'TX', ASSOCIATE, ['LPC', 'LPC-S']);
  // § 681.91(c): hours of an unlicensed person never count.
  const unlicensed = strikeUnregistered(lines, registrations);
  // § 681.92(a): under an approved supervisor, the work as well as the supervision.
  const { atHome, elsewhere } = strikeUnqualified(lines, SUPERVISORS);
  const asked = { atHome: isSupervisorOpen(atHome), elsewhere: isSupervisorOpen(elsewhere) };
  const sessions = sessionsOf(lines);
  // § 681.92(e): at most half of the supervision in group.
  const group = sessions.filter(({ entry }) => isGroup(entry));
  const alone = total(sessions, 'supervision') - total(group, 'supervision');
  giveUp(group, total(group, 'supervision') - alone, { toward: 'supervision', rank: () => 0 });

  const days = lines.filter((line) => counted(line, 'total') > 0).map(({ on }) => on);
  const [first, last] = [days[0], days.at(-1)];
  const months = new Set(lines.filter((line) => counted(line, 'direct') > 0).map(({ on }) => on.slice(0, 7)));
  const owed = [...months].filter((month) => !onLeave(record, month));
  const received = (month: string) =>
    sessions.filter(({ on }) => on.startsWith(month)).reduce((sum, line) => sum + line.received, 0);
  const { known } = registrations;
  const issued = known.findLast(({ issuedOn }) => last === undefined || issuedOn <= last)?.issuedOn;
  const rows: Record<string, SecondRow> = {
    'total-hours': atLeastHours(total(lines, 'total'), 3000),
    'direct-hours': atLeastHours(total(lines, 'direct'), 1500),
    'min-duration': atLeast(first === undefined || last === undefined ? 0 : wholeMonths(first, last), 18),
    'supervision-monthly':
      owed.length === 0 ? { verdict: 'unknown' } : atLeastHours(Math.min(...owed.map(received)), 4),
    registration: registrationRow(registrations, unlicensed),
    'out-of-state-supervisor': askedOr(asked.elsewhere),
    'group-share': { verdict: 'met' },
    'max-supervisors': atOneTime(record),
    'associate-expiry': lifeOf(issued, last),
    supervisor: gate({ counts: total(lines, 'total') + total(sessions, 'supervision') > 0, asked: asked.atHome }),
  };
  return close(lines, denied(record, GATES, rows));
};

/** § 681.92(e): an approved leave of a month or more waives the months that it touches. */
function onLeave({ leaves }: ExperienceRecord, month: string): boolean {
  return (leaves ?? []).some(({ from, until, approvedOn }) => {
    const long = daysLater(until, 1) >= monthsLater(from, 1);
    return approvedOn !== undefined && long && from.slice(0, 7) <= month && month <= until.slice(0, 7);
  });
}

/** § 681.91(e): no more than two supervisors at one time. */
function atOneTime({ agreements }: ExperienceRecord): SecondRow {
  if (agreements === undefined || agreements.length === 0) return { verdict: 'unknown' };
  const most = Math.max(
    ...agreements.map(
      ({ from }) =>
        new Set(
          agreements
            .filter((one) => one.from <= from && from <= (one.until ?? from))
            .map(({ supervisor }) => supervisor),
        ).size,
    ),
  );
  return { amount: most, verdict: most <= 2 ? 'met' : 'unmet' };
}

/** § 681.91(g): the associate license lasts 60 months. */
function lifeOf(issued: string | undefined, last: string | undefined): SecondRow {
  if (issued === undefined) return { verdict: 'unknown' };
  const months = last === undefined ? 0 : begunMonths(issued, last);
  return { amount: months, verdict: months <= 60 ? 'met' : 'unmet' };
}
