import { accountOf } from '../../../rules/counting/account-of.ts';
import { runSteps } from '../../../rules/counting/run-steps.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Step, stepSchema } from '../../../rules/rulebooks/schema/step-schema.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Law, type Line, aSheet } from '../counting/a-rulebook.ts';
import {
  type Credits,
  eachCategory,
  type SmallCap,
  type SmallCategory,
  type SmallLaw,
  type SmallLine,
} from './small-law.ts';

const COUNSELING = ['counseling-individual', 'counseling-family'];
const SUPERVISION = ['supervision-individual', 'supervision-group'];
const WORK = [...COUNSELING, 'documentation'];

/** The small law's categories as a rulebook says them. */
const CATEGORIES = {
  work: { label: 'Work', select: { activities: WORK } },
  direct: { label: 'Direct', within: 'work', select: { activities: COUNSELING } },
  relational: { label: 'Relational', within: 'direct', select: { activities: ['counseling-family'] } },
  nonclinical: { label: 'Other', within: 'work', select: { activities: ['documentation'] } },
  'under-lcsw': { label: 'Under an LCSW', within: 'work', select: { supervisorKinds: ['LCSW'] } },
  remote: { label: 'Remote', within: 'work', select: { media: ['video'] } },
  supervision: { label: 'Supervision', select: { activities: SUPERVISION } },
  group: { label: 'Group', within: 'supervision', select: { activities: ['supervision-group'] } },
  video: { label: 'Video', within: 'supervision', select: { media: ['video'] } },
  'by-lcsw': { label: 'By an LCSW', within: 'supervision', select: { supervisorKinds: ['LCSW'] } },
};

const DAY_ZERO = plainDate('2021-01-04');
const MINUTES = 60;

/** What the engine leaves of a small log under a small law. */
export function countedByEngine(log: readonly SmallLine[], law: SmallLaw): Credits {
  const { sheet, context } = aSheet({
    log: log.map(lineOf),
    law: numbersOf(law),
    allCategories: CATEGORIES,
    measures: measuresOf(law),
  });
  const { counting } = context.rulebook;
  const steps = law.caps.map(stepOf);
  const rulebook = { ...context.rulebook, counting: { ...counting, steps }, requirements: requirementsOf(law) };
  runSteps(sheet, { ...context, rulebook });
  const placeOf = new Map(sheet.entries.map(({ id, index }) => [Number(id.slice(1)), index]));
  const hours = (name: SmallCategory) => {
    const { credit } = accountOf(sheet, name);
    return log.map((_, line) => {
      const minutes = credit[placeOf.get(line) ?? -1] ?? -1;
      return minutes < 0 ? null : minutes / MINUTES;
    });
  };
  return eachCategory(hours);
}

function lineOf({ day, activity, hours, by, remote }: SmallLine): Line {
  const groupSize = activity === 'supervision-group' ? { groupSize: 4 } : {};
  return [
    addDays(DAY_ZERO, day),
    activity,
    hours,
    { supervisor: by, medium: remote ? 'video' : 'in-person', ...groupSize },
  ];
}

function stepOf(cap: SmallCap, at: number): Step {
  const { of: category, from, keep, base = 'work' } = cap;
  const common = {
    id: `cap-${at}`,
    requirement: 'row',
    why: 'Too much.',
    category,
    from,
    ...(keep === undefined ? {} : { keep: [...keep] }),
  };
  const limit = `limit-${at}`;
  const steps: Readonly<Record<SmallCap['kind'], object>> = {
    total: { ...common, kind: 'total-cap', limit },
    week: { ...common, kind: 'period-cap', period: 'week', limit },
    month: { ...common, kind: 'period-cap', period: 'month', limit },
    'seven-days': { ...common, kind: 'period-cap', period: 'rolling-week', limit },
    share: { ...common, kind: 'share-cap', of: base, share: limit },
    year: { ...common, kind: 'year-cap', limit, weeks: 'year-weeks', stretches: false },
    block: { ...common, kind: 'block-cap', base, size: `size-${at}`, limit },
    turns: {
      id: `cap-${at}`,
      requirement: 'row',
      why: 'Too much.',
      kind: 'alternation-cap',
      category,
      of: 'supervision',
      from,
    },
    'uncovered-week': {
      ...common,
      kind: 'week-extra-unit',
      over: limit,
      owed: 'no-units',
      extra: 'one-unit',
      units: { individual: 'unit-minutes', triadic: 'unit-minutes', group: 'unit-minutes' },
      select: { activities: COUNSELING },
    },
  };
  return stepSchema.parse(steps[cap.kind]);
}

function numbersOf({ caps, floors, weeks }: SmallLaw): Record<string, Law> {
  const limits = caps.flatMap(({ kind, limit, size = 0 }, at): [string, Law][] => [
    [`limit-${at}`, kind === 'share' ? [limit / 100, 'share'] : [limit, 'hours']],
    [`size-${at}`, [size, 'hours']],
  ]);
  const asked = Object.entries(floors).map(([name, hours]): [string, Law] => [`floor-${name}`, [hours, 'hours']]);
  return {
    ...Object.fromEntries([...limits, ...asked]),
    'floor-weeks': [weeks, 'weeks'],
    'year-weeks': [4, 'weeks'],
    'no-units': [0, 'units'],
    'one-unit': [1, 'units'],
    'unit-minutes': [60, 'minutes'],
  };
}

function measuresOf({ floors, weeks }: SmallLaw) {
  const sums = Object.keys(floors).map((category) => [category, { kind: 'sum' as const, category }]);
  return {
    ...(Object.fromEntries(sums) as Record<string, { kind: 'sum'; category: string }>),
    ...(weeks > 0 ? { weeks: { kind: 'weeks' as const, category: 'work' } } : {}),
  };
}

function requirementsOf({ floors, weeks }: SmallLaw): Requirement[] {
  const names = [...Object.keys(floors), ...(weeks > 0 ? ['weeks'] : [])];
  return names.map((name) => ({
    id: name,
    label: name,
    kind: 'floor',
    counts: name,
    parameter: `floor-${name}`,
    citation: null,
    confidence: 'statute',
    sourceUrl: null,
    conditions: { all: [{ fact: name, operator: 'atLeast', value: { fact: `param.floor-${name}` } }] },
  }));
}
