import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Lookup } from '../lookup.ts';
import { joinWords } from '../words/join-words.ts';

/** Figures that are amounts of credited time, or shares of it. */
export type Amount = MeasureOf<
  | 'sum'
  | 'share'
  | 'first-hours'
  | 'surplus'
  | 'parts'
  | 'least-in-blocks'
  | 'least-per-supervisor'
  | 'most-per-supervisor'
  | 'most-in-week'
  | 'amount-in-months'
  | 'year-packages'
>;

type Part = MeasureOf<'surplus'>['of'][number];

/** Names a figure that is an amount of time; every kind of it has its words here. */
export function describeAmount(measure: Amount, lookup: Lookup): string {
  switch (measure.kind) {
    case 'sum':
      return `the time that counts in ${lookup.category(measure.category)}`;
    case 'share':
      return `the share of ${lookup.category(measure.of)} that is ${lookup.category(measure.category)}`;
    case 'first-hours':
      return `the time of ${lookup.category(measure.category)} among the first ${lookup.number(measure.first)} of ${lookup.category(measure.base)}`;
    case 'surplus':
      return `the sum of the time above ${joinWords(measure.of.map((part) => partWords(part, lookup)))}`;
    case 'parts':
      return parts(measure, lookup);
    case 'least-in-blocks':
      return `the least time of ${lookup.category(measure.category)} in any full block of ${lookup.number(measure.size)} of ${lookup.category(measure.base)}`;
    case 'least-per-supervisor':
      return `the time that counts in ${lookup.category(measure.category)} under the supervisor who has the least of it`;
    case 'most-per-supervisor':
      return `the supervision that counts in ${lookup.category(measure.category)} from the supervisor who gave ${measure.pick === 'most' ? 'most' : 'second most'} of it`;
    case 'most-in-week':
      return `the most time of ${lookup.category(measure.category)} in ${measure.rolling ? 'any seven days in a row' : 'any one week'}`;
    case 'amount-in-months':
      return `the ${measure.pick} time of ${lookup.category(measure.category)} in one block of ${lookup.number(measure.months)} from the first counted day on`;
    case 'year-packages':
      return yearPackages(measure, lookup);
  }
}

/** A part and its floor: "500 hours of “Couples and families”". */
function partWords({ category, least }: Part, lookup: Lookup): string {
  return `${lookup.number(least)} of ${lookup.category(category)}`;
}

function parts({ of, surplusOf, surplusUpTo }: MeasureOf<'parts'>, lookup: Lookup): string {
  const counted = `the sum of up to ${joinWords(of.map((part) => partWords(part, lookup)))}`;
  if (surplusUpTo === undefined) return counted;
  const whose = surplusOf === undefined ? '' : ` of ${joinWords(surplusOf.map((name) => lookup.category(name)))}`;
  return `${counted}, and of up to ${lookup.number(surplusUpTo)} of what is above that${whose}`;
}

function yearPackages({ months, parts: of, weeks }: MeasureOf<'year-packages'>, lookup: Lookup): string {
  const reached = joinWords(of.map((part) => partWords(part, lookup)));
  const first = of[0];
  const spread =
    weeks === undefined || first === undefined
      ? ''
      : `, and in which ${lookup.category(first.category)} counts in ${lookup.number(weeks)}`;
  return `the number of blocks of ${lookup.number(months)} that reach ${reached}${spread}`;
}
