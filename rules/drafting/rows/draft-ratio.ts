import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addRow } from '../add-row.ts';
import { addCategory, addSum } from '../categories.ts';
import { atLeast } from '../conditions.ts';
import { type Draft, addHint, addMeasure, addStep } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addSecond } from '../parameters.ts';
import { slugOf } from '../words.ts';
import { mayCut } from './draft-cap.ts';
import { addPerHour } from './per-hour.ts';
import { leastLeaf } from './draft-period.ts';
import { countedFor, isDirectBase, rhythmOf } from './rhythm.ts';

/** One hour for so many of work; where the law names several at once, the figure for one is worked out. */
export function draftRatio(draft: Draft, fact: Fact, perHours: number): void {
  const requirement = slugOf(fact.id);
  const base = addCategory(draft, isDirectBase(fact) ? 'direct' : 'root');
  const counted = addSum(draft, countedFor(fact));
  const inHours = fact.unit === 'minutes' ? (fact.value ?? 0) / 60 : (fact.value ?? 0);
  const onePer = addPerHour(draft, fact, { what: 'per-hours', perHours, hours: inHours });
  const owed = addMeasure(draft, `${requirement}-owed`, { kind: 'owed-by-rate', category: base, onePer });
  const conditions: Condition[] = [atLeast(counted, `owed.${owed}`)];
  if (fact.individualMin !== undefined) {
    const individual = addSum(draft, 'supervision-individual');
    const per = addPerHour(draft, fact, { what: 'individual-per-hours', perHours, hours: fact.individualMin });
    const more = addMeasure(draft, `${requirement}-individual-owed`, {
      kind: 'owed-by-rate',
      category: base,
      onePer: per,
    });
    conditions.push(atLeast(individual, `owed.${more}`));
  }
  const floor = rhythmOf(fact.floor?.period ?? (fact.minPerPeriod === undefined ? undefined : fact.period));
  const floorValue = fact.floor?.value ?? fact.minPerPeriod;
  if (floor !== undefined && floorValue !== undefined) {
    conditions.push(leastLeaf(draft, fact, { rhythm: floor, value: floorValue, base }));
    addHint(draft, requirement, 'Does the least per period bind besides the ratio, or instead of it?');
  }
  addCeiling(draft, fact, { base, size: onePer, perHours, hours: inHours });
  addRow(draft, fact, {
    label: 'Supervision for the hours worked',
    kind: 'rate',
    noun: 'hours of supervision for the hours worked',
    unit: 'hours',
    parameter: onePer,
    owed,
    counts: counted,
    conditions: { all: conditions },
  });
}

/** More supervision than so much in a block of work does not count. */
function addCeiling(
  draft: Draft,
  fact: Fact,
  { base, perHours, hours, size }: { base: string; perHours: number; hours: number; size: string },
): void {
  const most = fact.max ?? fact.maxNumerator;
  if (most === undefined || !mayCut(fact)) return;
  const requirement = slugOf(fact.id);
  const limit = addSecond(draft, fact, {
    what: 'max',
    label: 'Most supervision in a block of work',
    unit: 'hours',
    value: most,
  });
  const block =
    hours === 1
      ? size
      : addSecond(draft, fact, { what: 'block', label: 'Hours of a block of work', unit: 'hours', value: perHours });
  draft.readings.set(
    `${requirement}-block`,
    `A block is every ${perHours} hours that count, in the order of their days.`,
  );
  addStep(draft, 'period-cap', {
    id: `${requirement}-ceiling`,
    kind: 'block-cap',
    category: addCategory(draft, 'supervision'),
    from: addCategory(draft, 'supervision'),
    base,
    size: block,
    limit,
    requirement,
    why: `Over {limit} hours of supervision in a block of ${perHours} hours.`,
  });
}
