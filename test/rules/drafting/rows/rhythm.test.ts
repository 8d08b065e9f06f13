import { describe, expect, it } from '@jest/globals';
import { countedFor, isDirectBase, rhythmOf, selectFor } from '../../../../rules/drafting/rows/rhythm.ts';
import { fact } from '../support/made-up-facts.ts';

const rate = (more: Partial<Parameters<typeof fact>[0]>) => fact({ id: 'ratio', kind: 'supervisionRatio', ...more });

describe('the rhythm of a period', () => {
  it.each([
    ['week', 'week', 1],
    ['2 weeks', 'week', 2],
    ['2weeks', 'week', 2],
    ['4 weeks', 'week', 4],
    ['month', 'month', 1],
    ['quarter', 'quarter', 1],
    ['3 months', 'quarter', 1],
    ['6 months', 'half-year', 1],
    ['year', 'year', 1],
  ])('%s', (text, period, window) => {
    expect(rhythmOf(text)).toMatchObject({ period, window });
  });
  it('is none that the rules do not know', () => {
    expect([rhythmOf(undefined), rhythmOf('5 weeks'), rhythmOf('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('what a rate is owed for and kept with', () => {
  it('is direct work where the text says so', () => {
    expect(isDirectBase(rate({ note: 'One hour for each 20 client contact hours.' }))).toBe(true);
    expect(isDirectBase(rate({ note: 'For 40 hours of counseling.' }))).toBe(true);
    expect(isDirectBase(rate({ note: 'One hour for each 40 hours worked.' }))).toBe(false);
    expect(isDirectBase(rate({ note: 'A counselor is supervised.' }))).toBe(false);
  });
  it('is individual supervision where it is named so', () => {
    expect([countedFor(rate({ category: 'individual' })), countedFor(rate({}))]).toEqual([
      'supervision-individual',
      'supervision',
    ]);
    expect(selectFor(rate({ id: 'one-on-one' }))).toEqual({ select: { modes: ['individual', 'triadic'] } });
    expect(selectFor(rate({}))).toEqual({});
  });
});
