import { addQuestion, addRow } from '../add-row.ts';
import { addCategory, addSum, labelOf } from '../categories.ts';
import { atMost, yes } from '../conditions.ts';
import { type Draft, type Phase, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, addSecond } from '../parameters.ts';
import { nameOf, slugOf } from '../words.ts';

/** Whether a fact may cut hours: what is known from memory only decides nothing. */
export function mayCut({ confidence }: Fact): boolean {
  return confidence !== 'recall';
}

/** Drafts the most that counts of something over the whole record. */
export function draftCap(draft: Draft, fact: Fact): void {
  const category = cappedBy(draft, fact);
  if (category === undefined || typeof fact.value !== 'number') return ask(draft, fact);
  if (fact.value === 0) return draftNone(draft, fact, category);
  const share = fact.unit === 'percent' || fact.unit === 'share';
  if (fact.unit !== 'hours' && !share) return ask(draft, fact);
  return share ? draftShareCap(draft, fact, { category, of: baseOf(category) }) : draftTotalCap(draft, fact, category);
}

/** Adds a cap in hours: the excess is cut. */
export function draftTotalCap(draft: Draft, fact: Fact, wanted: string): void {
  const category = addSum(draft, wanted);
  const label = labelOf(draft, category);
  const parameter = addNumber(draft, fact, `Most of ${label.toLowerCase()}`);
  if (parameter === undefined) return ask(draft, fact);
  const from = addCategory(draft, baseOf(category));
  if (mayCut(fact)) cut(draft, fact, 'total-cap', { category, from, limit: parameter });
  addRow(draft, fact, {
    label,
    kind: 'cap',
    parameter,
    counts: category,
    conditions: { all: [atMost(category, `param.${parameter}`)] },
  });
}

function cut(draft: Draft, fact: Fact, phase: Phase, step: { category: string; from: string; limit: string }): void {
  const requirement = slugOf(fact.id);
  const why = `Over the {limit} hours of it that count: ${labelOf(draft, step.category).toLowerCase()}.`;
  addStep(draft, phase, { id: requirement, kind: 'total-cap', ...step, requirement, why });
}

/** Adds a cap that is a share of what counts. */
export function draftShareCap(
  draft: Draft,
  fact: Fact,
  { category: wanted, of, share }: { category: string; of: string; share?: string },
): void {
  const category = addCategory(draft, wanted);
  const base = addCategory(draft, of);
  const label = labelOf(draft, category);
  const parameter = share ?? addNumber(draft, fact, `Largest share of ${label.toLowerCase()}`);
  if (parameter === undefined) return ask(draft, fact);
  const requirement = slugOf(fact.id);
  draft.readings.set(requirement, `The share of ${label.toLowerCase()} is measured on the hours that end up counted.`);
  if (mayCut(fact))
    addStep(draft, 'share-cap', {
      id: requirement,
      kind: 'share-cap',
      category,
      of: base,
      from: base,
      share: parameter,
      requirement,
      why: `Over the {limit} hours that the share of ${label.toLowerCase()} admits.`,
    });
  const measure = addMeasure(draft, `${category}-share`, { kind: 'share', category, of: base });
  addRow(draft, fact, {
    label: `${label}, at most a share`,
    kind: mayCut(fact) ? 'gate' : 'cap',
    parameter,
    conditions: { all: [mayCut(fact) ? yes(`settled.${requirement}`) : atMost(measure, `param.${parameter}`)] },
  });
  if (mayCut(fact)) draft.measures.delete(`${category}-share`);
}

/** Nothing of it counts: it is left out whole. */
function draftNone(draft: Draft, fact: Fact, category: string): void {
  const requirement = slugOf(fact.id);
  const label = labelOf(draft, category);
  const before = category === 'pre-degree';
  const why = before ? 'Worked before the degree was awarded on {date}.' : `Does not count: ${label.toLowerCase()}.`;
  if (!mayCut(fact)) return ask(draft, fact);
  if (before)
    addStep(draft, 'degree', { id: 'before-degree', kind: 'before-date', anchor: 'degree', requirement, why });
  else if (category === 'telehealth')
    addStep(draft, 'mode', {
      id: requirement,
      kind: 'exclude',
      select: { supervision: false, media: ['video', 'audio'] },
      requirement,
      why,
    });
  else return ask(draft, fact);
  addRow(draft, fact, { label, kind: 'gate', conditions: { all: [yes(`settled.${requirement}`)] } });
}

/** Drafts the most (or the least) that counts in a week, a month or a year. */
export function draftPeriodCap(draft: Draft, fact: Fact): void {
  const category = /supervis/.test(nameOf(fact)) ? 'supervision' : /direct/.test(nameOf(fact)) ? 'direct' : 'root';
  if (
    fact.bound === 'min' ||
    (fact.min !== undefined && fact.period === 'week') ||
    (/band|minimum/.test(fact.id) && !/annual/.test(fact.id))
  )
    return ask(draft, fact);
  const period = fact['rolling'] === true || /seven consecutive/.test(fact.note) ? 'rolling-week' : fact.period;
  if (period === 'week' || period === 'rolling-week' || period === 'month')
    return draftCalendarCap(draft, fact, { category, period });
  draftYearCap(draft, fact, category);
}

function draftCalendarCap(
  draft: Draft,
  fact: Fact,
  { category: wanted, period }: { category: string; period: 'week' | 'rolling-week' | 'month' },
): void {
  const category = addCategory(draft, wanted);
  const requirement = slugOf(fact.id);
  const span = period === 'rolling-week' ? 'seven consecutive days' : `that ${period}`;
  const parameter = addNumber(draft, fact, `Most in a ${period === 'month' ? 'month' : 'week'}`, 'entry');
  if (parameter === undefined) return ask(draft, fact);
  const from =
    category === 'direct'
      ? 'direct'
      : addCategory(draft, category === 'supervision' && draft.frame.isSupervisionInside ? 'root' : category);
  if (mayCut(fact))
    addStep(draft, 'period-cap', {
      id: requirement,
      kind: 'period-cap',
      category,
      from,
      period,
      limit: parameter,
      requirement,
      why: `Over {limit} hours in ${span}.`,
    });
  const label = `${labelOf(draft, category)} in a ${period === 'month' ? 'month' : 'week'}`;
  if (period === 'month')
    return addRow(draft, fact, {
      label,
      kind: 'gate',
      parameter,
      conditions: { all: [yes(`settled.${requirement}`)] },
    });
  const counts = addMeasure(draft, `most-${category}-in-week`, {
    kind: 'most-in-week',
    category,
    rolling: period === 'rolling-week',
  });
  addRow(draft, fact, {
    label,
    kind: 'cap',
    parameter,
    counts,
    conditions: { all: [atMost(counts, `param.${parameter}`)] },
  });
}

function draftYearCap(draft: Draft, fact: Fact, wanted: string): void {
  const category = addCategory(draft, wanted);
  const requirement = slugOf(fact.id);
  const limit = addNumber(draft, fact, 'Most in a year of experience');
  if (limit === undefined || !mayCut(fact)) return ask(draft, fact);
  const months = addSecond(draft, fact, {
    what: 'months',
    label: 'Months of a year of experience',
    unit: 'months',
    value: 12,
  });
  addStep(draft, 'period-cap', {
    id: requirement,
    kind: 'year-cap',
    category,
    from: category,
    limit,
    months,
    stretches: fact.windowExtends === true,
    requirement,
    why: 'Over {limit} hours in a year of experience.',
  });
  addRow(draft, fact, {
    label: 'Hours in a year',
    kind: 'gate',
    parameter: limit,
    conditions: { all: [yes(`settled.${requirement}`)] },
  });
  if (fact.min !== undefined || fact.minPerPeriod !== undefined)
    addHint(draft, requirement, 'A year with too few hours is not drafted.');
}

function ask(draft: Draft, fact: Fact): void {
  const requirement = slugOf(fact.id);
  const parameter = addNumber(draft, fact, requirement.replaceAll('-', ' '));
  const isLeast = fact.bound === 'min' || /min(imum)?$/.test(fact.id);
  addHint(draft, requirement, 'Drafted as a question: can the log decide it?');
  addQuestion(draft, fact, {
    kind: parameter === undefined ? 'duty' : isLeast ? 'floor' : 'cap',
    ...(parameter === undefined ? {} : { parameter, answer: isLeast ? ('at-least' as const) : ('at-most' as const) }),
    question:
      parameter === undefined
        ? `Answer yes or no: is this kept: ${requirement.replaceAll('-', ' ')}?`
        : `No log can show it: how much is there of ${requirement.replaceAll('-', ' ')}?`,
  });
}

function baseOf(category: string): string {
  if (category.startsWith('supervision')) return 'supervision';
  return ['psychoeducation', 'client-group', 'telehealth'].includes(category) ? 'direct' : 'root';
}

function cappedBy({ frame }: Draft, fact: Fact): string | undefined {
  const name = nameOf(fact);
  if (/psychoeducation/.test(name)) return 'psychoeducation';
  if (/group/.test(name)) return 'client-group';
  if (/tele|technology|internet/.test(name)) return 'telehealth';
  if (/workshop/.test(name)) return 'workshops';
  if (/volunteer/.test(name)) return 'volunteer';
  if (/other.supervisor|share.other|other mental/.test(name)) return 'other-license';
  if (/supervision/.test(name) && /intern|pre.degree/.test(name)) return 'supervision-pre-degree';
  if (/pre.?degree|student|intern|practicum/.test(name) && !/post|exam/.test(name)) return 'pre-degree';
  if (/non.?clinical/.test(name)) return frame.isSupervisionInside ? 'nonclinical' : 'indirect';
  return /indirect|related|remainder|^other$/.test(name) && fact.value !== 0 && frame.root === 'total'
    ? 'indirect'
    : undefined;
}
