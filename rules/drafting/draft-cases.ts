import { type z } from 'zod';
import { type caseSchema } from '../rulebooks/schema/case-schema.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type PlainDate, addDays, addMonths, plainDate } from '../vocabulary/plain-date.ts';
import { applicationDay } from './application-day.ts';
import { type RulebookDraft } from './draft-rulebook.ts';
import { type WeekPlan, bindingRows, numberOf, planWeeks } from './plan-weeks.ts';
import { FIRST_DAY } from './standard-facts.ts';

/** A worked case as it is written. */
export type DraftCase = z.input<typeof caseSchema>;

type Weekly = NonNullable<DraftCase['blocks']>[number]['each'][number] & { hours: number };
type Expected = NonNullable<DraftCase['expect']['requirements']>[string];

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MOST_IN_DAY = 8;

/** Drafts a person who has done everything on the usual path, with the figures worked out by hand. */
export function draftEverythingDone(draft: RulebookDraft): DraftCase {
  const plan = planWeeks(draft);
  const rows = bindingRows(draft);
  const isOpen = rows.some(({ confidence }) => confidence === 'recall');
  const hours = plan.weeks * hoursOf(draft, plan, draft.made.frame.root);
  return {
    title: 'Everything done',
    because: `${plan.weeks} weeks from ${FIRST_DAY} make ${format(hours)} hours and ${format(plan.weeks * plan.supervision)} hours of supervision.\n`,
    asOf: applicationDay(draft),
    facts: {},
    blocks: [{ from: FIRST_DAY, weeks: plan.weeks, each: linesOf(plan) }],
    expect: {
      verdict: isOpen ? 'unknown' : 'met',
      requirements: Object.fromEntries(rows.flatMap((row) => expectedOf(draft, row, plan))),
    },
  };
}

/** Drafts a person who is short of the headline by the last weeks. */
export function draftOneShort(draft: RulebookDraft): DraftCase {
  const plan = planWeeks(draft);
  const row = draft.requirements.find(({ id }) => id === draft.made.frame.headline);
  const perWeek = hoursOf(draft, plan, row?.counts ?? draft.made.frame.root);
  const required = numberOf(draft, row?.parameter);
  const isHours = draft.counting.measures[row?.counts ?? '']?.kind === 'sum' && perWeek > 0;
  const weeks = isHours ? Math.ceil(required / perWeek) - 1 : Math.floor(plan.weeks / 2);
  const short = { ...plan, weeks };
  const isOpen = row?.confidence === 'recall';
  const counted =
    isHours && !hasStretchedYears(draft) ? { counted: weeks * perWeek, short: required - weeks * perWeek } : {};
  return {
    title: 'Weeks short of the end',
    because: isHours
      ? `${weeks} weeks make ${format(weeks * perWeek)} of ${format(required)} hours.\n`
      : `${weeks} weeks are too short a time.\n`,
    asOf: applicationDay(draft),
    facts: {},
    blocks: [{ from: FIRST_DAY, weeks, each: linesOf(short) }],
    expect: {
      // Another path, or a number from memory, may leave the whole open.
      ...(isOpen || draft.identity.paths !== undefined ? {} : { verdict: 'unmet' as const }),
      requirements: { [draft.made.frame.headline]: { verdict: isOpen ? 'unknown' : 'unmet', ...counted } },
    },
  };
}

function expectedOf(draft: RulebookDraft, row: Requirement, plan: WeekPlan): [string, Expected][] {
  if (!['floor', 'duration', 'rate', 'cap', 'gate', 'deadline'].includes(row.kind)) return [];
  const verdict = row.confidence === 'recall' ? 'unknown' : 'met';
  const counted = countedOf(draft, row, plan);
  return [[row.id, { verdict, ...(counted === undefined ? {} : { counted }) }]];
}

/** What a row counts in the planned weeks; undefined where that is not worked out here. */
function countedOf(draft: RulebookDraft, row: Requirement, plan: WeekPlan): number | undefined {
  const measure = draft.counting.measures[row.counts ?? ''];
  const unit = draft.parameters[row.parameter ?? '']?.unit ?? row.unit;
  if (measure === undefined) return undefined;
  // A year that goes on until it is full ends within an entry: what that cuts is not worked out here.
  if (hasStretchedYears(draft) && measure.kind === 'sum' && measure.category === draft.made.frame.root)
    return undefined;
  if (measure.kind === 'sum' && unit === 'hours') return plan.weeks * hoursOf(draft, plan, measure.category);
  if (measure.kind === 'weeks' || measure.kind === 'supervised-weeks') return plan.weeks;
  if (measure.kind !== 'span') return undefined;
  const months = wholeMonths(plan);
  return /year/.test(unit ?? '') ? months / 12 : months;
}

function hasStretchedYears({ counting }: RulebookDraft): boolean {
  return counting.steps.some((step) => step.kind === 'year-cap' && step.stretches);
}

function wholeMonths(plan: WeekPlan): number {
  const first = plainDate(FIRST_DAY);
  const offset = Math.max(
    ...linesOf(plan)
      .filter(({ activity }) => !activity.startsWith('supervision'))
      .map(({ on }) => DAYS.indexOf(on as (typeof DAYS)[number])),
  );
  const end: PlainDate = addDays(first, (plan.weeks - 1) * 7 + offset + 1);
  let months = 0;
  while (addMonths(first, months + 1) <= end) months += 1;
  return months;
}

/** Hours of a week that a category counts. */
function hoursOf(draft: RulebookDraft, plan: WeekPlan, name: string): number {
  return linesOf(plan)
    .filter((line) => isIn(draft, name, line))
    .reduce((sum, { hours }) => sum + hours, 0);
}

function isIn(draft: RulebookDraft, name: string, line: Weekly): boolean {
  const category = draft.counting.categories[name];
  if (category === undefined) return false;
  const { activities, modes, media, phases, employment, exceptSupervisorKinds } = category.select;
  const isSupervision = line.activity.startsWith('supervision-');
  return (
    (category.within === undefined || isIn(draft, category.within, line)) &&
    (activities?.includes(line.activity) ?? true) &&
    (modes === undefined || (isSupervision && modes.includes('individual'))) &&
    (media?.includes('in-person') ?? true) &&
    (phases?.includes('after-degree') ?? true) &&
    (employment?.includes('employee') ?? true) &&
    exceptSupervisorKinds === undefined
  );
}

/** The planned hours as lines of a log, none longer than a working day. */
function linesOf(plan: WeekPlan): Weekly[] {
  const parts: [Weekly['activity'], number][] = [
    ['counseling-family', plan.relational],
    ['counseling-individual', plan.direct - plan.relational],
    ['documentation', plan.other],
    ['observation-of-client-session', plan.observation],
  ];
  const lines: Weekly[] = [];
  let day = 0;
  for (const [activity, hours] of parts)
    for (let left = hours; left > 0; left -= MOST_IN_DAY) {
      lines.push({ on: DAYS[day % DAYS.length] ?? 'sat', activity, hours: Math.min(left, MOST_IN_DAY) });
      day += 1;
    }
  if (plan.supervision > 0) lines.push({ on: 'wed', activity: 'supervision-individual', hours: plan.supervision });
  return lines;
}

function format(hours: number): string {
  return hours.toLocaleString('en-US');
}
