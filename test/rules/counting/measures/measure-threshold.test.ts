import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Law, hoursOf, valueOf } from '../a-rulebook.ts';

const law: Record<string, Law> = {
  total: [3000, 'hours'],
  reduction: [300, 'hours'],
  'per-credits': [15, 'credits'],
  'hours-for-credits': [1000, 'hours'],
  most: [2000, 'hours'],
};
type Less = MeasureOf<'threshold'>['less'][number];
const left = (less: Less[], answers?: Record<string, unknown>) =>
  hoursOf({ kind: 'threshold', base: 'total', less }, { law, record: answers === undefined ? {} : { answers } });

describe('a threshold that answers lower', () => {
  const once = [{ row: 'substance-use', gives: 'reduction' }];
  it('is lowered once by a yes or by a number (Washington)', () => {
    expect(left(once, { 'substance-use': true })).toBe(2700);
    expect(left(once, { 'substance-use': 4 })).toBe(2700);
  });
  it('stands where nothing, a no, 0 or words were answered', () => {
    for (const answer of [false, 0, -3, 'yes']) expect(left(once, { 'substance-use': answer })).toBe(3000);
    expect(left(once, { other: true })).toBe(3000);
    expect(left(once)).toBe(3000);
    expect(left([{ row: 'constructor', gives: 'reduction' }], {})).toBe(3000);
  });
  const credits = [{ row: 'credits', gives: 'hours-for-credits', per: 'per-credits', upTo: 'most' }];
  it('is lowered for every full number answered, up to a limit (Alabama: 15 credits for 1,000 hours)', () => {
    const lowered = [0, 14, 15, 29.9, 30, 60].map((answer) => left(credits, { credits: answer }));
    expect(lowered).toEqual([3000, 3000, 2000, 2000, 1000, 1000]);
  });
  it('takes a yes to a number asked as once', () => {
    expect(left(credits, { credits: true })).toBe(2000);
  });
  it('adds up what several answers earn, and never falls below nothing', () => {
    expect(left([...once, ...credits], { 'substance-use': true, credits: 15 })).toBe(1700);
    const unlimited = [{ row: 'credits', gives: 'hours-for-credits', per: 'per-credits' }];
    expect(left(unlimited, { credits: 60 })).toBe(0);
  });
  it('counts what is answered in the unit of the law, tenths too', () => {
    const years: Record<string, Law> = { total: [3000, 'hours'], year: [0.5, 'years'], gives: [100, 'hours'] };
    const less = [{ row: 'years', gives: 'gives', per: 'year' }];
    const rule = { kind: 'threshold', base: 'total', less } as const;
    expect(hoursOf({ ...rule, less }, { law: years, record: { answers: { years: 1.5 } } })).toBe(2700);
    const tenths: Record<string, Law> = { ...years, year: [0.25, 'years'] };
    expect(hoursOf({ ...rule, less }, { law: tenths, record: { answers: { years: 0.75 } } })).toBe(2700);
  });
  it('refuses to give something for every nothing', () => {
    const rule = { kind: 'threshold', base: 'total', less: [{ row: 'credits', gives: 'most', per: 'none' }] } as const;
    const given = { law: { ...law, none: [0, 'credits'] as const }, record: { answers: { credits: 3 } } };
    expect(() => hoursOf({ ...rule, less: [...rule.less] }, given)).toThrow(RangeError);
  });
  it('is unknown where the number itself is not known for the person', () => {
    const source = { citation: null, confidence: 'statute', source: null } as const;
    const total: Law = {
      label: 'Total',
      unit: 'hours',
      by: 'registration',
      values: [
        { until: '2020-12-31', value: 4000, ...source },
        { from: '2021-01-01', value: 3000, ...source },
      ],
    };
    const rule = { kind: 'threshold', base: 'total', less: once } as const;
    expect(valueOf(rule, { law: { ...law, total } })).toBe(UNKNOWN);
    const registrations = [{ jurisdiction: 'XX', credential: 'LMSW', issuedOn: '2020-02-01' }];
    expect(hoursOf(rule, { law: { ...law, total }, record: { registrations } })).toBe(4000);
  });
});
