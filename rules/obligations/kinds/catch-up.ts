import { formatDate } from '../../explain/format-date.ts';
import { hoursInWords } from '../../explain/hours-in-words.ts';
import { startOfWeek, weekOf } from '../../vocabulary/calendar-week.ts';
import type { Evaluation } from '../../vocabulary/evaluation.ts';
import type { ExperienceRecord } from '../../vocabulary/experience-record.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { type PlainDate, addDays, daysBetween } from '../../vocabulary/plain-date.ts';
import type { JourneyFacts } from '../journey-facts.ts';
import { supervisorsOn } from '../supervisors-on.ts';

/** Below this share of what the plan asks of a week, the week is behind. */
const BEHIND = 0.8;

/** What the plan asks of each week, and the day on which it was made. */
interface Pace {
  readonly plannedOn: PlainDate;
  readonly targetOn: PlainDate;
  readonly neededMinutes: number;
  readonly counted: ReadonlyMap<PlainDate, number>;
}

/**
 * Weeks in a row, up to the last whole one, in which less than four fifths of the planned hours will count. Hours that wait
 * for a signature are taken as signed: the unsigned are spoken of elsewhere. Weeks of leave are passed over.
 */
export async function catchUp(facts: JourneyFacts): Promise<readonly Owed[]> {
  const { phase, plan, asOf, superviseeId, record } = facts;
  if (phase !== 'accumulating' || plan === null || plan.targetOn <= asOf) return [];
  const pace = await paceOf(facts, plan);
  const since = pace === null ? null : firstBehind(pace, record, asOf);
  if (pace === null || since === null) return [];
  return [
    {
      id: `catch-up:${plan.targetOn}:${since}`,
      kind: 'catch-up',
      subjectId: plan.targetOn,
      ownerId: superviseeId,
      supervisorIds: supervisorsOn(record, asOf),
      beganOn: since,
      dueOn: null,
      pauses: true,
      sentence: `Since the week of ${formatDate(since)} less than four fifths of ${hoursInWords(pace.neededMinutes)} a week, which filing on ${formatDate(plan.targetOn)} takes`,
      citation: null,
      confidence: null,
    },
  ];
}

/** Only a headline in hours can be divided into weeks. */
async function paceOf(
  { look, record, asOf }: JourneyFacts,
  plan: NonNullable<JourneyFacts['plan']>,
): Promise<Pace | null> {
  const { application: _, ...rest } = record;
  const log = record.log.map((entry) => ({ ...entry, signedOn: entry.signedOn ?? entry.on }));
  const evaluation = await look({ ...rest, log }, asOf);
  const row = evaluation.requirements.find(({ id }) => id === evaluation.headline);
  if (row?.unit !== 'hours' || typeof row.required !== 'number') return null;
  const days = countedByDay(evaluation, record);
  const before = [...days].reduce((sum, [on, minutes]) => (on < plan.plannedOn ? sum + minutes : sum), 0);
  const weeks = Math.max(1, daysBetween(plan.plannedOn, plan.targetOn) / 7);
  const neededMinutes = Math.round(Math.max(0, row.required * 60 - before) / weeks);
  return { ...plan, neededMinutes, counted: days };
}

function countedByDay({ ledger }: Evaluation, { log }: ExperienceRecord): ReadonlyMap<PlainDate, number> {
  const dayOf = new Map(log.map(({ id, on }) => [id, on]));
  const days = new Map<PlainDate, number>();
  for (const { entry, counted } of ledger) {
    const on = dayOf.get(entry);
    if (on !== undefined) days.set(on, (days.get(on) ?? 0) + counted);
  }
  return days;
}

/** The Monday of the first of the weeks in a row that are behind; null where the last whole week is not. */
function firstBehind(
  { plannedOn, neededMinutes, counted }: Pace,
  record: ExperienceRecord,
  asOf: PlainDate,
): PlainDate | null {
  let since: PlainDate | null = null;
  for (let monday = addDays(startOfWeek(weekOf(asOf)), -7); monday >= plannedOn; monday = addDays(monday, -7)) {
    if (isOnLeave(record, monday)) continue;
    if (minutesIn(counted, monday) >= BEHIND * neededMinutes) break;
    since = monday;
  }
  return since;
}

function minutesIn(counted: Pace['counted'], monday: PlainDate): number {
  return [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + (counted.get(addDays(monday, day)) ?? 0), 0);
}

function isOnLeave({ leaves = [] }: ExperienceRecord, monday: PlainDate): boolean {
  return leaves.some(({ from, until }) => from <= addDays(monday, 6) && until >= monday);
}
