import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatAmount, formatClockHours } from '../../../rules/explain/format-amount.ts';

const library = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

describe('an amount for people', () => {
  it('is written as the library for all languages writes it, for hours of any length in minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), (minutes) => {
        expect(formatClockHours(minutes)).toBe(library.format(minutes / 60));
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
  it('sets thousands apart and leaves no empty decimals', () => {
    expect([0, 999, 1000, 2840, 1_234_567].map(formatAmount)).toEqual(['0', '999', '1,000', '2,840', '1,234,567']);
    expect([0.5, 90.25, 1000.1].map(formatAmount)).toEqual(['0.5', '90.25', '1,000.1']);
    expect([-1.5, -0.001].map(formatAmount)).toEqual(['-1.5', '0']);
  });
});
