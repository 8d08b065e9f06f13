import { type Condition } from '../../rulebooks/schema/condition-schema.ts';
import { addRow } from '../add-row.ts';
import { addCategory, addSum } from '../categories.ts';
import { atLeast } from '../conditions.ts';
import { type Draft, addHint, addMeasure } from '../draft.ts';
import { type Fact } from '../facts.ts';
import { addNumber, addSecond } from '../parameters.ts';
import { slugOf } from '../words.ts';
import { addPerHour } from './per-hour.ts';
import { askAboutRate } from './ask-about-rate.ts';
import { type Rhythm, countedFor, isDirectBase, rhythmOf, selectFor } from './rhythm.ts';

/** Drafts supervision owed on average over all periods. */
export function draftAverage(draft: Draft, fact: Fact, { period, window, words }: Rhythm): void {
  const each = addNumber(draft, fact, `Supervision on average in ${words}`);
  if (each === undefined || period === 'half-year' || period === 'year') return askAboutRate(draft, fact);
  const counted = addSum(draft, countedFor(fact));
  const name = `${slugOf(fact.id)}-owed`;
  const owed = addMeasure(draft, name, {
    kind: 'owed-by-period',
    category: addCategory(draft, 'root'),
    period: period === 'week' && window === 2 ? 'fortnight' : period,
    each,
  });
  addRow(draft, fact, {
    label: `Supervision on average in ${words}`,
    kind: 'rate',
    noun: 'hours of supervision',
    parameter: each,
    owed,
    counts: counted,
    conditions: { all: [atLeast(counted, `owed.${owed}`)] },
  });
}

/** Drafts supervision owed in every single period. */
export function draftEachPeriod(draft: Draft, fact: Fact, rhythm: Rhythm): void {
  const requirement = slugOf(fact.id);
  const base = addCategory(draft, isDirectBase(fact) ? 'direct' : 'root');
  const owed = addNumber(draft, fact, `Supervision in ${rhythm.words}`, 'entry');
  if (owed === undefined) return askAboutRate(draft, fact);
  const isSessions = /meeting|session/.test(fact.unit ?? '');
  const over = fact.threshold ?? fact.tierOverDirectHours;
  const more = fact.aboveValue ?? fact.tierNumerator;
  const tier =
    over === undefined || more === undefined
      ? {}
      : {
          tier: {
            over: addSecond(draft, fact, {
              what: 'over',
              label: 'Hours above which more is owed',
              unit: 'hours',
              value: over,
              by: 'entry',
            }),
            owed: addSecond(draft, fact, {
              what: 'above',
              label: `Supervision in ${rhythm.words} above that`,
              unit: 'hours',
              value: more,
              by: 'entry',
            }),
          },
        };
  const counts = addMeasure(draft, requirement, {
    kind: 'least-supervision',
    category: base,
    period: rhythm.period,
    window: rhythm.window,
    owed,
    ...(isSessions ? { counts: 'sessions' as const } : {}),
    ...selectFor(fact),
    ...tier,
  });
  const leaves: Condition[] = [
    atLeast(counts, `param.${owed}`),
    ...individualPart(draft, fact, { rhythm, base, isSessions }),
  ];
  const alternative = alternativeOf(draft, fact, base);
  addRow(draft, fact, {
    label: `Supervision in ${rhythm.words}`,
    kind: 'rate',
    parameter: owed,
    counts,
    conditions:
      alternative === undefined
        ? { all: leaves }
        : { any: [leaves.length === 1 ? (leaves[0] as Condition) : { all: leaves }, alternative] },
  });
  if (fact.minSessionMinutes !== undefined) addHint(draft, requirement, 'Shorter sessions are not left out yet.');
}

function individualPart(
  draft: Draft,
  fact: Fact,
  { rhythm, base, isSessions }: { rhythm: Rhythm; base: string; isSessions: boolean },
): Condition[] {
  const value = fact.individualMin ?? fact.individualPerPeriod;
  if (value === undefined) return [];
  const label = `Individual supervision in ${rhythm.words}`;
  const owed = addSecond(draft, fact, {
    what: 'individual',
    label,
    unit: isSessions ? 'sessions' : 'hours',
    value,
    by: 'entry',
  });
  const counts = addMeasure(draft, owed, {
    kind: 'least-supervision',
    category: base,
    period: rhythm.period,
    window: rhythm.window,
    owed,
    ...(isSessions ? { counts: 'sessions' as const } : {}),
    select: { modes: ['individual', 'triadic'] },
  });
  return [atLeast(counts, `param.${owed}`)];
}

/** Another rhythm, or a ratio, that is enough instead. */
function alternativeOf(draft: Draft, fact: Fact, base: string): Condition | undefined {
  const other = fact.alternative;
  if (typeof other !== 'object' || other.value === undefined) return undefined;
  if (other.perHours !== undefined) {
    const onePer = addPerHour(draft, fact, { what: 'per-hours', perHours: other.perHours, hours: other.value });
    const owed = addMeasure(draft, `${slugOf(fact.id)}-owed`, { kind: 'owed-by-rate', category: base, onePer });
    return atLeast(addSum(draft, 'supervision'), `owed.${owed}`);
  }
  const rhythm = rhythmOf(other.period);
  return rhythm === undefined ? undefined : leastLeaf(draft, fact, { rhythm, value: other.value, base });
}

/** Supervision in every period of a rhythm, as one comparison. */
export function leastLeaf(
  draft: Draft,
  fact: Fact,
  { rhythm, value, base }: { rhythm: Rhythm; value: number; base: string },
): Condition {
  const owed = addSecond(draft, fact, {
    what: 'least',
    label: `Supervision in ${rhythm.words}`,
    unit: 'hours',
    value,
    by: 'entry',
  });
  const counts = addMeasure(draft, owed, {
    kind: 'least-supervision',
    category: base,
    period: rhythm.period,
    window: rhythm.window,
    owed,
    ...selectFor(fact),
  });
  return atLeast(counts, `param.${owed}`);
}
