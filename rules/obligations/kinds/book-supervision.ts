import { type CalendarWeek, addWeeks, endOfWeek, startOfWeek, weekOf } from '../../vocabulary/calendar-week.ts';
import type { ExperienceRecord, LogEntry } from '../../vocabulary/experience-record.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays, daysBetween } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { type MissingSupervision, missingSupervision } from '../supervision-owed.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** A week is expected to go as the last one that was worked, if that was not longer ago than this. */
const RECENT_WEEKS = 3;

/** A week that closed without its supervision is spoken of for so many weeks: logs come late. */
const LOOK_BACK_WEEKS = 4;

/**
 * Supervision of a week that its rules ask for and that is not booked: of the running week, as it is logged or will
 * probably go, and of the weeks before, where it is too late. A week before is judged once its log is submitted.
 */
export async function bookSupervision(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, asOf } = facts;
  if (phase !== 'accumulating' && phase !== 'ready' && phase !== 'submitting') return [];
  const week = weekOf(asOf);
  const before = Array.from({ length: LOOK_BACK_WEEKS }, (_, at) => addWeeks(week, at - LOOK_BACK_WEEKS));
  const found = [];
  for (const past of before) if (isClosed(facts, past)) found.push(await owedIn(facts, past, facts.record, false));
  found.push(await owedIn(facts, week, expected(facts, startOfWeek(week)), true));
  return found.filter((owed) => owed !== null);
}

/** Whoever has not logged yet has lost nothing yet. */
function isClosed({ draftWeeks }: JourneyFacts, week: CalendarWeek): boolean {
  return !draftWeeks.includes(week);
}

async function owedIn(
  facts: JourneyFacts,
  week: CalendarWeek,
  record: ExperienceRecord,
  running: boolean,
): Promise<Owed | null> {
  const { look, rulebook, asOf } = facts;
  const [from, until] = [startOfWeek(week), endOfWeek(week)];
  // A session that is over and not in the submitted log brings nothing.
  const booked = running ? facts.booked.filter(({ on }) => on >= from && on <= until) : [];
  const missing = await missingSupervision({ look, rulebook, record, unit: 'week', from, until, booked });
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
function expected({ record }: JourneyFacts, from: PlainDate): ExperienceRecord {
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
  // Nobody works on a day of leave.
  return { ...record, log: [...record.log, ...repeated.filter(({ on }) => !isAway(record, on))] };
}

function isWork({ activity }: LogEntry): boolean {
  return !activity.startsWith('supervision');
}

function isAway({ leaves = [] }: ExperienceRecord, on: PlainDate): boolean {
  return leaves.some(({ from, until }) => from <= on && on <= until);
}
