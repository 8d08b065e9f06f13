import { type Measure } from '../rulebooks/schema/measure-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type PlainDate, addDays, addMonths, plainDate } from '../vocabulary/plain-date.ts';
import { applicationDay } from './application-day.ts';
import { type RulebookDraft } from './draft-rulebook.ts';
import { FIRST_DAY } from './standard-facts.ts';

/** Hours of one week, the same in all weeks, that reach what the rulebook asks for. */
export interface WeekPlan {
  readonly weeks: number;
  readonly relational: number;
  readonly direct: number;
  readonly other: number;
  readonly supervision: number;
  readonly observation: number;
}

const QUARTERS = 4;
const USUAL_MOST = 35;
const FULL_WEEK = 32;
const BLOCK_WEEK = 40;

/** Hours rounded up to a quarter, as a log would hold them. */
function up(hours: number): number {
  return Math.ceil(Math.round(hours * QUARTERS * 1000) / 1000) / QUARTERS;
}

/**
 * Plans weeks for a person for whom everything is reached on the usual path.
 * Worked out from the numbers of the draft alone, never from an evaluation, so that the case can find mistakes.
 */
export function planWeeks(draft: RulebookDraft): WeekPlan {
  const root = draft.made.frame.root;
  const inside = draft.made.frame.isSupervisionInside;
  const total = Math.max(
    floorOf(draft, root),
    floorOf(draft, 'own-license'),
    floorOf(draft, 'post-degree'),
    hoursOfSpan(draft, root),
  );
  const direct = Math.max(directFloor(draft, root, total), partsFloor(draft));
  const observation = floorOf(draft, 'observation');
  const weeks = lastWeekOfMonth(Math.max(spanWeeks(draft), Math.ceil(Math.max(total, direct) / mostInWeek(draft)), 1));
  const spread = hasBlocks(draft) ? Math.max(total, weeks * BLOCK_WEEK) : total;
  const other = root === 'direct' ? 0 : Math.min(up(Math.max(0, spread - direct) / weeks), mostOther(draft, weeks));
  const isShort = root !== 'direct' && (other + up(direct / weeks)) * weeks < spread;
  const directWeek = isShort ? up((spread - other * weeks) / weeks) : up(direct / weeks);
  const relational = Math.max(up(floorOf(draft, 'relational') / weeks), up(directWeek * shareOf(draft, 'relational')));
  const plan = {
    weeks,
    relational,
    direct: Math.max(directWeek, relational),
    other,
    observation: up(observation / weeks),
  };
  return { ...plan, supervision: supervisionOf(draft, plan, inside) };
}

function rowsOfUsualPath(draft: RulebookDraft): Requirement[] {
  const { requirements, made } = draft;
  const applied = applicationDay(draft);
  return requirements.filter(
    ({ superseded, notBinding, path, forDegree, effective }) =>
      superseded === undefined &&
      notBinding === undefined &&
      (path === undefined || path === made.frame.usualPath) &&
      forDegree !== 'doctorate' &&
      (effective?.until ?? '9999') >= applied &&
      (effective?.from ?? '0000') <= applied,
  );
}

/** The rows that an application on the usual path is judged by. */
export function bindingRows(draft: RulebookDraft): Requirement[] {
  return rowsOfUsualPath(draft);
}

/** The number of a parameter that stands for the drafted cases: for their application, and a master's degree. */
export function numberOf(draft: RulebookDraft, name: string | undefined): number {
  const { parameters } = draft;
  const applied = applicationDay(draft);
  const parameter = name === undefined ? undefined : parameters[name];
  const usual = parameter?.values.filter(({ degree }) => degree !== 'doctorate') ?? [];
  const value = usual.find(({ from, until }) => (from ?? '0') <= applied && applied <= (until ?? '9')) ?? usual[0];
  return Number(value?.value ?? 0);
}

function floorOf(draft: RulebookDraft, category: string): number {
  const rows = rowsOfUsualPath(draft).filter(
    ({ kind, counts, owed }) => kind === 'floor' && counts === category && owed === undefined,
  );
  return Math.max(0, ...rows.map(({ parameter }) => numberOf(draft, parameter)));
}

function shareOf(draft: RulebookDraft, category: string): number {
  const rows = rowsOfUsualPath(draft).filter(({ counts, owed }) => counts === category && owed !== undefined);
  const shares = rows.map(({ owed }) => {
    const measure = draft.counting.measures[owed ?? ''];
    if (measure?.kind !== 'owed-by-share') return 0;
    const unit = draft.parameters[measure.share]?.unit;
    return numberOf(draft, measure.share) / (unit === 'percent' ? 100 : 1);
  });
  return Math.max(0, ...shares);
}

/** Where the law asks for time and no hours, the weeks are full ones. */
function hoursOfSpan(draft: RulebookDraft, root: string): number {
  return floorOf(draft, root) + floorOf(draft, 'direct') > 0 ? 0 : lastWeekOfMonth(spanWeeks(draft)) * FULL_WEEK;
}

function directFloor(draft: RulebookDraft, root: string, total: number): number {
  const asked = Math.max(floorOf(draft, 'direct'), floorOf(draft, 'psychotherapy'), total * shareOf(draft, 'direct'));
  return root === 'direct' ? Math.max(asked, total) : asked;
}

/** Parts that are each owed, and what they must have above that. */
function partsFloor(draft: RulebookDraft): number {
  const surplus = rowsOfUsualPath(draft).filter(
    ({ counts }) => draft.counting.measures[counts ?? '']?.kind === 'surplus',
  );
  const extra = surplus.reduce((sum, { parameter }) => sum + numberOf(draft, parameter), 0);
  return floorOf(draft, 'relational') + floorOf(draft, 'individual-therapy') + extra;
}

function spanWeeks(draft: RulebookDraft): number {
  const spans = rowsOfUsualPath(draft).filter(({ kind }) => kind === 'duration');
  return Math.max(
    0,
    ...spans.map(({ parameter }) =>
      weeksFor(numberOf(draft, parameter), draft.parameters[parameter ?? '']?.unit ?? 'weeks'),
    ),
  );
}

function weeksFor(value: number, unit: string): number {
  if (unit === 'weeks') return value;
  const months = /year/.test(unit) ? value * 12 : value;
  const last = addDays(addMonths(plainDate(FIRST_DAY), months), -1);
  let weeks = 0;
  while (addDays(plainDate(FIRST_DAY), weeks * 7) <= last) weeks += 1;
  // The first entry of the week after may lie before the last day, so one week more is always enough.
  return weeks + 1;
}

/** Ends the weeks late in a calendar month, so that no month of the log has fewer than four weeks. */
function lastWeekOfMonth(weeks: number): number {
  let count = weeks;
  while (!isLateInMonth(addDays(plainDate(FIRST_DAY), (count - 1) * 7))) count += 1;
  return count;
}

/** Whether four Wednesdays of the month have passed, and the whole week lies in it. */
function isLateInMonth(monday: PlainDate): boolean {
  const wednesday = addDays(monday, 2);
  return Number(wednesday.slice(8)) >= 22 && addDays(monday, 5).slice(0, 7) === wednesday.slice(0, 7);
}

/** Whether supervision is capped in blocks of work: then whole blocks make whole weeks. */
function hasBlocks({ counting }: RulebookDraft): boolean {
  return counting.steps.some(({ kind }) => kind === 'block-cap');
}

function mostInWeek(draft: RulebookDraft): number {
  if (hasBlocks(draft)) return BLOCK_WEEK;
  const caps = draft.counting.steps.flatMap((step) => {
    if (step.kind === 'year-cap') return [numberOf(draft, step.limit) / 54];
    return step.kind === 'period-cap' && /week/.test(step.period) && step.category === 'direct'
      ? [numberOf(draft, step.limit)]
      : [];
  });
  return Math.floor(Math.min(USUAL_MOST, ...caps) * QUARTERS) / QUARTERS;
}

function mostOther(draft: RulebookDraft, weeks: number): number {
  const usual = hasBlocks(draft) ? BLOCK_WEEK : USUAL_MOST;
  const caps = draft.counting.steps.flatMap((step) =>
    step.kind === 'total-cap' && ['indirect', 'nonclinical'].includes(step.category)
      ? [numberOf(draft, step.limit) / weeks]
      : [],
  );
  return Math.floor(Math.min(usual, ...caps) * QUARTERS) / QUARTERS;
}

/** Supervision in a week: its floors spread out, its rates, and what every period owes. */
function supervisionOf(draft: RulebookDraft, plan: Omit<WeekPlan, 'supervision'>, inside: boolean): number {
  const floors = Object.keys(draft.counting.categories)
    .filter((name) => name.startsWith('supervision'))
    .map((name) => floorOf(draft, name) / plan.weeks);
  const worked = plan.direct + plan.other;
  const rates = rowsOfUsualPath(draft).flatMap(({ conditions }) => measuresIn(draft, JSON.stringify(conditions ?? {})));
  const owed = rates.map((measure) => weekly(draft, measure, { direct: plan.direct, root: worked }));
  const most = up(Math.max(0, ...floors, ...owed)) || 1;
  // Supervision inside the total is owed for itself too.
  return inside ? up(most * 1.1) : most;
}

function measuresIn(draft: RulebookDraft, conditions: string): Measure[] {
  const names = [...conditions.matchAll(/"fact":"(?:owed\.)?([a-z0-9-]+)"/g)].flatMap(([, name]) => name ?? []);
  return names.flatMap((name) => draft.counting.measures[name] ?? []);
}

const WEEKS_OF = { week: 1, fortnight: 2, month: 4, quarter: 12, 'half-year': 25, year: 51 } as const;

function weekly(draft: RulebookDraft, measure: Measure, worked: { direct: number; root: number }): number {
  if (measure.kind === 'owed-by-rate') {
    const minutes = draft.parameters[measure.onePer]?.unit === 'minutes' ? 60 : 1;
    const base = measure.category === 'direct' ? worked.direct : worked.root;
    return (base * minutes) / numberOf(draft, measure.onePer);
  }
  if (measure.kind === 'owed-by-period')
    return numberOf(draft, measure.each) / (measure.period === 'month' ? 4 : WEEKS_OF[measure.period]);
  if (measure.kind !== 'least-supervision') return 0;
  if (measure.counts === 'sessions') return 1;
  const owed = Math.max(
    numberOf(draft, measure.owed),
    measure.tier === undefined ? 0 : numberOf(draft, measure.tier.owed),
  );
  return owed / (WEEKS_OF[measure.period] * (measure.period === 'week' ? measure.window : 1));
}
