import { formatAmount } from '../explain/format-amount.ts';
import type { Look } from '../lookahead/look.ts';
import type { Rulebook } from '../rulebooks/rulebook.ts';
import type { Confidence, Evaluation, LedgerRow, RequirementRow } from '../vocabulary/evaluation.ts';
import type { ExperienceRecord, LogEntry } from '../vocabulary/experience-record.ts';
import type { Medium } from '../vocabulary/activity.ts';
import { type PlainDate, addDays, addMonths } from '../vocabulary/plain-date.ts';
import { type SupervisionKind, activityOf, groupSizeOf } from '../vocabulary/supervision-kind.ts';

/** Supervision that a session brings, held or booked. */
export interface BookedSupervision {
  readonly on: PlainDate;
  readonly minutes: number;
  readonly kind: SupervisionKind;
  readonly medium: Medium;
  /** How many are expected. */
  readonly size: number;
  readonly supervisorId: string;
  readonly settingId: string;
}

/** A week or a month of a journey, and what is known of it. */
export interface SupervisedPeriod {
  readonly look: Look;
  readonly rulebook: Rulebook;
  readonly record: ExperienceRecord;
  readonly unit: 'week' | 'month';
  /** First and last day. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Sessions that are booked and not in the log yet. */
  readonly booked: readonly BookedSupervision[];
}

/** Supervision that a period still lacks. */
export interface MissingSupervision {
  readonly requirement: string;
  readonly sentence: string;
  readonly citation: string | null;
  readonly confidence: Confidence | null;
}

/** What a long session with each supervisor in each setting would bring: enough for any rule of a week or a month. */
const HELP_MINUTES = { week: 240, month: 900 } as const;

/**
 * Finds whether a week or a month lacks supervision that its rules ask for in just that time. No rule is known here: the
 * period is counted alone, once with what is logged and booked and once with a long session more, and what the session
 * would change is what is missing. Work that waits for a signature counts as signed.
 * @returns null where nothing is missing, or no work is logged in the period.
 */
export async function missingSupervision(period: SupervisedPeriod): Promise<MissingSupervision | null> {
  const { look, until } = period;
  if (!isAsked(period)) return null;
  const log = [...logOf(period), ...period.booked.map(entryOf)];
  const work = log.filter(({ on, activity }) => on >= period.from && !activity.startsWith('supervision'));
  if (work.length === 0) return null;
  const { application: _, ...record } = period.record;
  const present = await look({ ...record, log }, until);
  const helped = await look({ ...record, log: [...log, ...helpFor(period, work)] }, until);
  return savedHours(present, helped, work) ?? shortRate(period, log, present, helped);
}

/** Most rulebooks ask for nothing in each week or month; then there is nothing to count. */
function isAsked(period: SupervisedPeriod): boolean {
  const gates = period.unit === 'week' && period.rulebook.counting.steps.some(({ kind }) => kind.startsWith('week-'));
  return gates || requirementsOf(period).length > 0;
}

/** Some rules look at two weeks or three months together: what was logged in the ones before belongs to it. */
function logOf(period: SupervisedPeriod): LogEntry[] {
  const { record, until } = period;
  const from = startOfWindow(period);
  return record.log.filter(({ on }) => on >= from && on <= until).map((entry) => ({ ...entry, signedOn: entry.on }));
}

function entryOf(
  { on, minutes, kind, medium, size, supervisorId, settingId }: BookedSupervision,
  at: number,
): LogEntry {
  const groupSize = groupSizeOf(kind, size);
  return {
    id: `booked-${String(at)}`,
    on,
    setting: settingId,
    supervisor: supervisorId,
    activity: activityOf(kind),
    minutes,
    medium,
    signedOn: on,
    ...(groupSize === null ? {} : { groupSize }),
  };
}

function helpFor({ unit, until }: SupervisedPeriod, work: readonly LogEntry[]): LogEntry[] {
  const pairs = new Map(work.map((entry) => [`${entry.setting} ${entry.supervisor ?? ''}`, entry]));
  return [...pairs.values()].map(({ setting, supervisor }, at) => ({
    id: `help-${String(at)}`,
    on: until,
    setting,
    ...(supervisor === undefined ? {} : { supervisor }),
    activity: 'supervision-individual',
    minutes: HELP_MINUTES[unit],
    medium: 'in-person',
    signedOn: until,
  }));
}

/** Hours of work that a session would save, by the rule that takes most of them. */
function savedHours(present: Evaluation, helped: Evaluation, work: readonly LogEntry[]): MissingSupervision | null {
  const ids = new Set(work.map(({ id }) => id));
  const counted = (evaluation: Evaluation) => new Map(evaluation.ledger.map((row) => [row.entry, row.counted]));
  const after = counted(helped);
  const saved = present.ledger.filter(
    ({ entry, counted: before }) => ids.has(entry) && (after.get(entry) ?? 0) > before,
  );
  const loss = largestLoss(saved);
  if (loss === null) return null;
  const row = present.requirements.find(({ id }) => id === loss.requirement);
  const sentence = loss.repair ?? loss.why;
  return { requirement: loss.requirement, sentence, citation: loss.citation, confidence: row?.confidence ?? null };
}

function largestLoss(rows: readonly LedgerRow[]): LedgerRow['lost'][number] | null {
  const losses = rows.flatMap(({ lost }) => lost).sort((a, b) => b.minutes - a.minutes);
  return losses.find(({ repair }) => repair !== undefined) ?? losses[0] ?? null;
}

/** A rate that is asked of every week or month, and that a session would bring nearer. */
function shortRate(
  period: SupervisedPeriod,
  log: readonly LogEntry[],
  present: Evaluation,
  helped: Evaluation,
): MissingSupervision | null {
  const asked = new Set(requirementsOf(period).filter((id) => isLastOfWindow(period, id, log)));
  const after = new Map(helped.requirements.map((row) => [row.id, row]));
  const row = present.requirements.find(
    (one) =>
      asked.has(one.id) && one.binding && one.verdict === 'unmet' && (one.short ?? 0) > (after.get(one.id)?.short ?? 0),
  );
  return row === undefined
    ? null
    : { requirement: row.id, sentence: sentenceOn(row, period), citation: row.citation, confidence: row.confidence };
}

/** Where work began only lately, weeks that are looked at together are not over: the next one may still bring it. */
function isLastOfWindow(period: SupervisedPeriod, id: string, log: readonly LogEntry[]): boolean {
  const before = windowOf(period, period.rulebook.requirements.find((one) => one.id === id)?.counts ?? '') - 1;
  const [first, second] = [startBefore(period, before), startBefore(period, before - 1)];
  return log.some(({ on, activity }) => on >= first && on < second && !activity.startsWith('supervision'));
}

function startOfWindow(period: SupervisedPeriod): PlainDate {
  const windows = Object.keys(period.rulebook.counting.measures).map((name) => windowOf(period, name));
  return startBefore(period, Math.max(1, ...windows) - 1);
}

/** How many weeks or months a measure looks at together. */
function windowOf({ rulebook, unit }: SupervisedPeriod, name: string): number {
  const measure = rulebook.counting.measures[name];
  const isMeant = measure !== undefined && 'period' in measure && measure.period === unit;
  return isMeant && 'window' in measure ? (measure.window ?? 1) : 1;
}

/** The first day so many weeks or months before a period. */
function startBefore({ unit, from }: SupervisedPeriod, periods: number): PlainDate {
  return unit === 'week' ? addDays(from, -7 * periods) : addMonths(from, -periods);
}

/** The requirements that look at each week or month by itself, or at some of them together. */
function requirementsOf({ rulebook, unit }: SupervisedPeriod): readonly string[] {
  const { measures } = rulebook.counting;
  return rulebook.requirements.flatMap(({ id, counts }) => {
    const measure = counts === undefined ? undefined : measures[counts];
    return measure !== undefined && 'period' in measure && measure.period === unit ? [id] : [];
  });
}

function sentenceOn({ label, id, counted, required, unit = '' }: RequirementRow, period: SupervisedPeriod): string {
  const have = typeof counted === 'number' ? formatAmount(counted) : '0';
  const need = typeof required === 'number' ? `${formatAmount(required)} ${unit}`.trim() : 'what is asked for';
  const booked = period.booked.length === 0 ? '' : ', booked sessions among them';
  const when = startOfWindow(period) === period.from ? ` in this ${period.unit}` : '';
  return `${label ?? id}: ${have} of ${need}${when}${booked}`;
}
