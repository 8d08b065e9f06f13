import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Law, type Line, figure } from '../a-rulebook.ts';

const law: Record<string, Law> = { per: [20, 'hours'] };
type Rule = MeasureOf<'rate-in-period'>;
const both = (log: readonly Line[], period: Rule['period'] = 'month') =>
  (['received', 'owed'] as const).map((side) =>
    figure({ kind: 'rate-in-period', side, category: 'direct', period, onePer: 'per' }, { law, log }),
  );
const work = (on: string, hours: number): Line => [on, 'counseling-individual', hours];
const session = (on: string, hours: number): Line => [on, 'supervision-individual', hours];
const forty = (month: string): Line[] => [1, 2, 3, 4].map((day) => work(`${month}-0${day}`, 10));

describe('a rate tested in each month by itself', () => {
  it('speaks of the month a quarter of an hour short, although the average is enough', () => {
    const log = [...forty('2021-01'), session('2021-01-31', 1.75), ...forty('2021-02'), session('2021-02-01', 5)];
    expect(both(log)).toEqual([
      { value: 105, remark: 'Short once, most in the month from 2021-01 (1.75 of 2 h).' },
      { value: 120 },
    ]);
  });
  it('is kept by exactly enough, and broken by a minute less', () => {
    const log = [...forty('2021-01'), ...forty('2021-02'), session('2021-02-01', 5)];
    expect(both([...forty('2021-01'), session('2021-01-31', 2), ...log.slice(4)])).toEqual([
      { value: 120 },
      { value: 120 },
    ]);
    const [received, owed] = both([...forty('2021-01'), session('2021-01-31', 119 / 60), ...log.slice(4)]);
    expect([received?.value, owed?.value]).toEqual([119, 120]);
  });
  it('names the month that is furthest short, and how many are', () => {
    const log = [
      ...forty('2021-01'),
      session('2021-01-31', 1.75),
      ...forty('2021-02'),
      session('2021-02-01', 1),
      ...forty('2021-03'),
      session('2021-03-05', 1.5),
    ];
    expect(both(log)[0]).toEqual({ value: 60, remark: 'Short 3 times, most in the month from 2021-02 (1 of 2 h).' });
  });
  it('owes nothing in a month without work, and is unknown while nothing counts', () => {
    const log = [...forty('2021-01'), session('2021-01-31', 2), session('2021-02-10', 0.5)];
    expect(both(log)).toEqual([{ value: 120 }, { value: 120 }]);
    expect(both(log.slice(-1))).toEqual([{ value: UNKNOWN, remark: 'No supervision is owed yet.' }, { value: 0 }]);
  });
  it('never rounds down what is owed', () => {
    expect(both([work('2021-01-04', 1.1)])[1]).toEqual({ value: 4 });
  });
  it('counts no session that is no supervision', () => {
    const rule: Rule = { kind: 'rate-in-period', side: 'received', category: 'direct', period: 'month', onePer: 'per' };
    const log = [...forty('2021-01'), session('2021-01-30', 2)];
    expect(figure(rule, { law, log }, (sheet) => (sheet.evidence[4] = 0)).value).toBe(0);
  });
});

describe('a rate tested in other periods', () => {
  it('is owed in each of them by itself', () => {
    const log = [...forty('2021-01'), session('2021-02-15', 4), ...forty('2021-04'), session('2021-04-05', 1)];
    expect(both(log, 'quarter')[0]?.remark).toBe('Short once, most in the quarter from 2021-04 (1 of 2 h).');
    expect(both(log, 'year')).toEqual([{ value: 300 }, { value: 240 }]);
  });
});
