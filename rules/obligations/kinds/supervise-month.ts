import type { Owed } from '../../vocabulary/obligation.ts';
import { endOfWeek, startOfWeek, weekOf } from '../../vocabulary/calendar-week.ts';
import { type PlainDate, addDays, addMonths, plainDate } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { missingSupervision } from '../supervision-owed.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** The day of a month on which a short one is spoken of. */
const FIRST_WORD_DAY = 20;

/**
 * A month that its rules ask supervision of and that is short: the running one, and the one before where it closed so.
 * A month has closed once the log of its last week, or of a later one, is submitted.
 */
export async function superviseMonth(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, asOf } = facts;
  if (phase !== 'accumulating' && phase !== 'ready' && phase !== 'submitting') return [];
  const running = plainDate(`${asOf.slice(0, 8)}01`);
  const before = addMonths(running, -1);
  const months = hasClosed(facts, before) ? [before, running] : [running];
  const found = await Promise.all(months.map((month) => owedIn(facts, month)));
  return found.filter((owed) => owed !== null);
}

function hasClosed({ record, draftWeeks }: JourneyFacts, from: PlainDate): boolean {
  const until = addDays(addMonths(from, 1), -1);
  const lastWeek = startOfWeek(weekOf(until));
  const open = draftWeeks.some((week) => startOfWeek(week) <= until && endOfWeek(week) >= from);
  return !open && record.log.some(({ on }) => on >= lastWeek && !draftWeeks.includes(weekOf(on)));
}

async function owedIn(facts: JourneyFacts, from: PlainDate): Promise<Owed | null> {
  const { look, rulebook, record, booked, superviseeId, asOf } = facts;
  const until = addDays(addMonths(from, 1), -1);
  const inMonth = booked.filter(({ on }) => on >= from && on <= until);
  const missing = await missingSupervision({ look, rulebook, record, unit: 'month', from, until, booked: inMonth });
  if (missing === null) return null;
  const { requirement, sentence, citation, confidence } = missing;
  return {
    id: `supervise-month:${from.slice(0, 7)}`,
    kind: 'supervise-month',
    subjectId: requirement,
    ownerId: superviseeId,
    supervisorIds: supervisorsOn(record, asOf),
    beganOn: addDays(from, FIRST_WORD_DAY - 1),
    dueOn: until,
    pauses: false,
    sentence,
    citation,
    confidence,
  };
}
