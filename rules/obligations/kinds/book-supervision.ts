import { type CalendarWeek, addWeeks, endOfWeek, startOfWeek, weekOf } from '../../vocabulary/calendar-week.ts';
import type { ExperienceRecord, LogEntry } from '../../vocabulary/experience-record.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays, daysBetween } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { type MissingSupervision, missingSupervision } from '../supervision-owed.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** A week is expected to go as the last one that was worked, if that was not longer ago than this. */
const RECENT_WEEKS = 3;

/**
 * Supervision of a week that its rules ask for and that is not booked: of the running week, as it is logged or will
 * probably go, and of the week before, where it is too late.
 */
export async function bookSupervision(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, asOf } = facts;
  if (phase !== 'accumulating' && phase !== 'ready' && phase !== 'submitting') return [];
  const week = weekOf(asOf);
  const found = await Promise.all([owedIn(facts, addWeeks(week, -1), false), owedIn(facts, week, true)]);
  return found.filter((owed) => owed !== null);
}

async function owedIn(facts: JourneyFacts, week: CalendarWeek, running: boolean): Promise<Owed | null> {
  const { look, rulebook, booked, asOf } = facts;
  const [from, until] = [startOfWeek(week), endOfWeek(week)];
  const record = running ? expected(facts, from) : facts.record;
  const inWeek = booked.filter(({ on }) => on >= from && on <= until);
  const missing = await missingSupervision({ look, rulebook, record, unit: 'week', from, until, booked: inWeek });
  return missing === null ? null : owedFor(facts, week, missing, asOf);
}

function owedFor(facts: JourneyFacts, week: CalendarWeek, missing: MissingSupervision, asOf: PlainDate): Owed {
  const { requirement, sentence, citation, confidence } = missing;
  return {
    id: `book-supervision:${week}`,
    kind: 'book-supervision',
    subjectId: requirement,
    ownerId: facts.superviseeId,
    supervisorIds: supervisorsOn(facts.record, asOf),
    beganOn: startOfWeek(week),
    dueOn: endOfWeek(week),
    pauses: false,
    sentence,
    citation,
    confidence,
  };
}

/** Where the running week has no work in the log yet, the work of the last week that had some is expected again. */
function expected({ record, asOf }: JourneyFacts, from: PlainDate): ExperienceRecord {
  if (isAway(record, asOf)) return record;
  const work = record.log.filter(isWork);
  if (work.some(({ on }) => on >= from)) return record;
  const last = work
    .filter(({ on }) => on < from)
    .reduce<PlainDate | null>((a, { on }) => (a === null || on > a ? on : a), null);
  if (last === null || daysBetween(last, from) > RECENT_WEEKS * 7) return record;
  const monday = startOfWeek(weekOf(last));
  const again = work.filter(({ on }) => on >= monday && on < addDays(monday, 7));
  const shift = daysBetween(monday, from);
  const repeated = again.map((entry) => ({ ...entry, id: `expected-${entry.id}`, on: addDays(entry.on, shift) }));
  return { ...record, log: [...record.log, ...repeated] };
}

function isWork({ activity }: LogEntry): boolean {
  return !activity.startsWith('supervision');
}

function isAway({ leaves = [] }: ExperienceRecord, on: PlainDate): boolean {
  return leaves.some(({ from, until }) => from <= on && on <= until);
}
