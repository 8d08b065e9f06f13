import { type Anchor, type Parameter, UNITS } from '../rulebooks/schema/parameter-schema.ts';
import { dayAfter, dayBefore, firstDayOf, lastDayOf } from './dates.ts';
import { type Draft } from './draft.ts';
import { type Fact } from './facts.ts';
import { slugOf } from './words.ts';

type Unit = Parameter['unit'];
type Value = Parameter['values'][number];

/** The unit of a fact where the rules know it. */
export function unitOf({ unit }: Fact): Unit | undefined {
  return UNITS.find((one) => one === unit);
}

/**
 * Adds the number of a fact, with what it was before and what it is for people with a doctorate.
 * @param by - the date that picks a value.
 * @returns its name, or undefined when the fact has no number.
 */
export function addNumber(draft: Draft, fact: Fact, label: string, by: Anchor = 'application'): string | undefined {
  const unit = unitOf(fact);
  if (typeof fact.value !== 'number' || unit === undefined) return undefined;
  const name = slugOf(fact.id);
  draft.parameters.set(name, { label, unit, by, values: valuesOf(fact, fact.value) });
  return name;
}

/** Adds a further number of a fact under `<row>-<what>`. */
export function addSecond(
  draft: Draft,
  fact: Fact,
  second: { what: string; label: string; unit: Unit; value: number; by?: Anchor },
): string {
  const name = `${slugOf(fact.id)}-${second.what}`;
  const { label, unit, value, by = 'application' } = second;
  draft.parameters.set(name, { label, unit, by, values: [{ value, ...sourceOf(fact) }] });
  return name;
}

/** Where a number was read. */
function sourceOf(fact: Fact): Pick<Value, 'citation' | 'confidence' | 'source'> {
  return { citation: fact.citation, confidence: fact.confidence, source: fact.sourceUrl };
}

function valuesOf(fact: Fact, value: number): Value[] {
  const source = sourceOf(fact);
  const doctorate = fact.doctoral ?? fact.doctorate;
  const forDoctors: Value[] = doctorate === undefined ? [] : [{ degree: 'doctorate', value: doctorate, ...source }];
  return [...datedValues(fact, value, source), ...forDoctors];
}

function datedValues(fact: Fact, value: number, source: Pick<Value, 'citation' | 'confidence' | 'source'>): Value[] {
  const from = firstDayOf(fact.effectiveFrom ?? '');
  const until = lastDayOf(fact.effectiveTo ?? '');
  const earlier = (fact.previous ?? fact.before)?.value;
  const later = fact.after?.value;
  if (from !== undefined && earlier !== undefined)
    return [
      { until: dayBefore(from), value: earlier, ...source },
      { from, value, ...source },
    ];
  if (until !== undefined && later !== undefined)
    return [
      { until, value, ...source },
      { from: dayAfter(until), value: later, ...source },
    ];
  return [{ value, ...source }];
}
