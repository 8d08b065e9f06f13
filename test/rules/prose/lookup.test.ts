import { describe, expect, it } from '@jest/globals';
import { lookupIn } from '../../../rules/prose/lookup.ts';
import { aRulebook } from '../counting/a-rulebook.ts';

const look = () =>
  lookupIn(
    aRulebook({
      law: { hours: [100, 'hours'], weeks: [2, 'weeks'] },
      measures: { total: { kind: 'sum', category: 'work' } },
      requirements: [{ id: 'total', label: 'Hours in all' }],
    }),
  );

describe('a look into a rulebook', () => {
  it('finds what names stand for', () => {
    const lookup = look();
    expect(lookup.number('hours', 'direct hours')).toBe('100 direct hours');
    expect(lookup.parameter('weeks').unit).toBe('weeks');
    expect(lookup.measure('total').kind).toBe('sum');
    expect(lookup.categoryOf('direct').within).toBe('work');
    expect(lookup.category('direct')).toBe('“Direct work”');
    expect(lookup.requirement('total')).toEqual({ id: 'total', label: 'Hours in all' });
  });
  it('remembers which numbers were spoken of, in their order', () => {
    const lookup = look();
    for (const name of ['weeks', 'hours', 'weeks']) lookup.number(name);
    lookup.parameter('hours');
    expect([...lookup.spoken]).toEqual(['weeks', 'hours']);
    expect(look().spoken.size).toBe(0);
  });
  it('says which name the rulebook does not have', () => {
    const lookup = look();
    expect(() => lookup.number('x')).toThrow(new RangeError('The rulebook has no number x'));
    expect(() => lookup.measure('x')).toThrow(new RangeError('The rulebook has no measure x'));
    expect(() => lookup.category('x')).toThrow(new RangeError('The rulebook has no category x'));
    expect(() => lookup.requirement('x')).toThrow(new RangeError('The rulebook has no requirement x'));
  });
});
