import type { DutyFacts, DutyPeriod } from '../vocabulary/duty-period.ts';
import { addDays, addMonths, type PlainDate } from '../vocabulary/plain-date.ts';
import type { Duty } from './duty.ts';

/** However long a journey is, no more periods are listed than this. */
const MOST_PERIODS = 120;

/**
 * The periods of every recurring duty of a license: which are done, which are due on which day, which are late.
 * Where the day they are counted from is not on file, there are none. A duty that is only remembered is never late.
 * @returns by duty, oldest period first; the last one runs.
 */
export function findDutyPeriods(duties: readonly Duty[], facts: DutyFacts): DutyPeriod[] {
  return duties.filter(({ license }) => license === facts.license).flatMap((duty) => periodsOf(duty, facts));
}

function periodsOf(duty: Duty, facts: DutyFacts): DutyPeriod[] {
  const today = facts.today as PlainDate;
  const first = startOf(duty, facts);
  if (first === null) return [];
  const began = facts.agreementOn as PlainDate;
  const periods: DutyPeriod[] = [];
  for (let index = 0; index < MOST_PERIODS; index += 1) {
    const from = addMonths(first, index * duty.everyMonths);
    if (from > today) break;
    const until = addDays(addMonths(first, (index + 1) * duty.everyMonths), -1);
    if (until >= began) periods.push(periodOf(duty, from < began ? began : from, until, facts));
  }
  return periods;
}

/** The first day of the period in which supervision began; null where it cannot be said. */
function startOf({ countedFrom, everyMonths }: Duty, { agreementOn, approvedOn }: DutyFacts): PlainDate | null {
  if (agreementOn === null) return null;
  if (countedFrom === 'agreement') return agreementOn as PlainDate;
  if (countedFrom === 'approval') return approvedOn as PlainDate | null;
  const year = Number(agreementOn.slice(0, 4)) - 1;
  // A fixed day is the last of a period: the next one begins on the morrow.
  const anchor = countedFrom === 'calendar' ? `${year}-01-01` : addDays(`${year}-${countedFrom}` as PlainDate, 1);
  let first = anchor as PlainDate;
  while (addMonths(first, everyMonths) <= agreementOn) first = addMonths(first, everyMonths);
  return first;
}

function periodOf(duty: Duty, from: PlainDate, until: PlainDate, { done, today }: DutyFacts): DutyPeriod {
  const { id, requirement, kind, label, owner, citation, confidence, sourceUrl, note = null } = duty;
  const dueOn = addDays(until, duty.graceDays);
  const isDone = done.some((one) => one.dutyId === id && one.until === until);
  const open = until >= today ? 'running' : dueOn < today ? 'late' : 'due';
  const state = isDone ? 'done' : confidence === 'recall' ? 'unverified' : open;
  const source = { citation, confidence, sourceUrl, note };
  return { dutyId: id, requirement, kind, label, owner, from, until, dueOn, state, ...source };
}
