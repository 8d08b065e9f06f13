import { type Parameter } from '../rulebooks/schema/parameter-schema.ts';
import { amountWords } from './words/amount-words.ts';
import { thoseWithin } from './words/anchor-words.ts';
import { DEGREE_WORDS } from './words/degree-words.ts';

type DatedValue = Parameter['values'][number];

/**
 * Writes a number of law with its unit and every value it has, the one that stands longest first.
 * @param noun - what it is an amount of, where that says more than the unit.
 * @example "60 semester hours (for degree programs begun from August 1, 2017 on; 48 semester hours for ...)"
 */
export function numberWords(parameter: Parameter, noun?: string): string {
  const [first, ...others] = newestFirst(parameter);
  if (first === undefined) throw new RangeError(`${parameter.label} has no value`);
  const conditions = [forWhom(parameter, first), ...others.map((value) => valueWords(parameter, value, noun))];
  const aside = conditions.filter((condition) => condition !== undefined);
  return `${amountOf(parameter, first, noun)}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}`;
}

/**
 * Writes one value and for whom it stands.
 * @example "48 semester hours for degree programs begun until July 31, 2017"
 */
export function valueWords(parameter: Parameter, value: DatedValue, noun?: string): string {
  const whom = forWhom(parameter, value);
  return whom === undefined ? amountOf(parameter, value, noun) : `${amountOf(parameter, value, noun)} ${whom}`;
}

/** The value alone, with its unit. */
export function amountOf({ unit, hourMinutes }: Parameter, { value }: DatedValue, noun?: string): string {
  return amountWords(value, unit, noun, hourMinutes);
}

/** The verb that follows a number of law. */
export function isOrAre({ values }: Parameter): 'is' | 'are' {
  return values.length === 1 && values[0]?.value === 1 ? 'is' : 'are';
}

/** The value that stands for most people comes first: no degree of its own, the latest beginning. */
export function newestFirst({ values }: Parameter): DatedValue[] {
  return [...values].sort(
    (a, b) =>
      Number(a.degree !== undefined) - Number(b.degree !== undefined) || (b.from ?? '').localeCompare(a.from ?? ''),
  );
}

function forWhom({ by }: Parameter, value: DatedValue): string | undefined {
  const dates = thoseWithin(by, value);
  const degree = value.degree === undefined ? undefined : `with ${DEGREE_WORDS[value.degree]}`;
  if (dates === undefined) return degree;
  return `for ${dates}${degree === undefined ? '' : ` ${degree}`}`;
}
