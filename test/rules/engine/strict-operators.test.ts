import { describe, expect, it } from '@jest/globals';
import { STRICT_OPERATORS } from '../../../rules/engine/strict-operators.ts';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';

/** What the engine calls; its types do not name it. */
interface Comparison {
  readonly name: string;
  evaluate(have: unknown, wanted: unknown): boolean;
}

function compare(name: string, have: unknown, wanted: unknown): boolean {
  const operator = (STRICT_OPERATORS as unknown as readonly Comparison[]).find((one) => one.name === name);
  if (operator === undefined) throw new Error(`There is no comparison ${name}`);
  return operator.evaluate(have, wanted);
}

describe('the comparisons that a rulebook may make', () => {
  it('are four', () => {
    expect(STRICT_OPERATORS.map(({ name }) => name)).toEqual(['atLeast', 'atMost', 'isExactly', 'isOneOf']);
  });
  it.each([
    ['atLeast', 9, 10, false],
    ['atLeast', 10, 10, true],
    ['atLeast', 11, 10, true],
    ['atMost', 9, 10, true],
    ['atMost', 10, 10, true],
    ['atMost', 11, 10, false],
    ['isExactly', 'LMFT', 'LMFT', true],
    ['isExactly', 'FT', 'LMFT', false],
    ['isOneOf', 'LMFT', ['LCSW', 'LMFT'], true],
    ['isOneOf', 'FT', ['LCSW', 'LMFT'], false],
    ['isOneOf', 'LMFT', [], false],
  ])('%s: %j and %j is %s', (name, have, wanted, holds) => {
    expect(compare(name, have, wanted)).toBe(holds);
  });
  it('never hold when a side is unknown', () => {
    for (const { name } of STRICT_OPERATORS) {
      expect(compare(name, UNKNOWN, 10)).toBe(false);
      expect(compare(name, 10, UNKNOWN)).toBe(false);
    }
  });
});

describe('a side of the wrong kind', () => {
  it.each([
    ['atLeast', '9', 10, 'A whole number was expected, not "9"'],
    ['atLeast', 10, '9', 'A whole number was expected, not "9"'],
    ['atMost', 0.5, 10, 'A whole number was expected, not 0.5'],
    ['atMost', 10, undefined, 'A whole number was expected, not undefined'],
    ['atLeast', Symbol('x'), 10, 'A whole number was expected, not a symbol'],
    ['isExactly', 5, 'x', 'A word was expected, not 5'],
    ['isExactly', 'x', 5, 'A word was expected, not 5'],
    ['isOneOf', 5, ['x'], 'A word was expected, not 5'],
    ['isOneOf', 'x', 'xyz', 'A list of words was expected, not "xyz"'],
    ['isOneOf', 'x', ['x', 5], 'A list of words was expected, not ["x",5]'],
  ])('is an error: %s of %p and %p', (name, have, wanted, message) => {
    expect(() => compare(name, have, wanted)).toThrow(new TypeError(message));
  });
});
