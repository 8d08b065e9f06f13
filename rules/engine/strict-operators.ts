import { Operator } from 'json-rules-engine';
import { UNKNOWN } from './unknown.ts';

/**
 * The four comparisons a rulebook may make. They refuse what the engine's own ones wave through:
 * texts compared as numbers, a text found inside another text. An unknown side never decides; the judge sees it.
 */
export const STRICT_OPERATORS: readonly Operator[] = [
  strict('atLeast', asNumber, asNumber, (have, need) => have >= need),
  strict('atMost', asNumber, asNumber, (have, limit) => have <= limit),
  strict('isExactly', asText, asText, (have, wanted) => have === wanted),
  strict('isOneOf', asText, asTexts, (have, wanted) => wanted.includes(have)),
];

function strict<A, B>(
  name: string,
  left: (value: unknown) => A,
  right: (value: unknown) => B,
  holds: (a: A, b: B) => boolean,
): Operator {
  return new Operator<unknown, unknown>(name, (have, wanted) => {
    if (have === UNKNOWN || wanted === UNKNOWN) return false;
    return holds(left(have), right(wanted));
  });
}

function asNumber(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new TypeError(`A whole number was expected, not ${describe(value)}`);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`A word was expected, not ${describe(value)}`);
}

function asTexts(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new TypeError(`A list of words was expected, not ${describe(value)}`);
}

function describe(value: unknown): string {
  return typeof value === 'symbol' ? 'a symbol' : (JSON.stringify(value) ?? typeof value);
}
