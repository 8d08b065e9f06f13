import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Given, type Law, type Line, figure } from '../a-rulebook.ts';

const law: Record<string, Law> = {
  owed: [2, 'hours'],
  more: [3, 'hours'],
  tier: [45, 'hours'],
  meetings: [2, 'meetings'],
  'long-leave': [1, 'months'],
};
type Rule = MeasureOf<'least-supervision'>;
const least = (rule: Partial<Rule>, log: readonly Line[], given: Given = {}) =>
  figure(
    { kind: 'least-supervision', category: 'direct', period: 'month', window: 1, owed: 'owed', ...rule },
    { law, log, ...given },
  );
const work = (on: string, hours = 5, more = {}): Line => [on, 'counseling-individual', hours, more];
const session = (on: string, hours = 1, more = {}): Line => [on, 'supervision-individual', hours, more];

describe('the least supervision of a month', () => {
  it('is that of the month with work that has least', () => {
    const log = [work('2021-01-04'), session('2021-01-05', 3), work('2021-02-01'), session('2021-02-02', 1.5)];
    expect(least({}, log)).toEqual({ value: 90, remark: 'Short once, first in the month from 2021-02 (1.5 h).' });
    expect(least({}, log.slice(0, 2))).toEqual({ value: 180 });
  });
  it('does not ask for any in a month without work, and is unknown while none is owed', () => {
    const log = [work('2021-01-04'), session('2021-01-05', 2), session('2021-02-02', 1)];
    expect(least({}, log).value).toBe(120);
    expect(least({}, log.slice(2))).toEqual({ value: UNKNOWN, remark: 'No supervision is owed yet.' });
  });
  it('waives months of an approved leave that is long enough', () => {
    const log = [work('2021-01-04'), session('2021-01-05', 2), work('2021-02-01'), work('2021-03-01')];
    const leaves = (until: string, approved = true) => ({
      leaves: [{ from: '2021-02-10', until, ...(approved ? { approvedOn: '2021-02-01' } : {}) }],
    });
    const rule = { waivedByLeaveOf: 'long-leave' };
    expect(least(rule, log, { record: leaves('2021-03-09') }).value).toBe(120);
    expect(least(rule, log, { record: leaves('2021-03-08') }).value).toBe(0);
    expect(least(rule, log, { record: leaves('2021-03-09', false) }).remark).toContain('Short 2 times');
    expect(least({}, log, { record: leaves('2021-03-09') }).value).toBe(0);
    expect(least({ ...rule, period: 'quarter' }, log.slice(2), { record: leaves('2021-03-09') }).value).toBe(0);
  });
});

describe('the least supervision of other periods', () => {
  it('goes by weeks, named by their Monday', () => {
    const log = [work('2021-01-04'), session('2021-01-10', 2), work('2021-01-13')];
    expect(least({ period: 'week' }, log)).toEqual({
      value: 0,
      remark: 'Short once, first in the week from 2021-01-11 (0 h).',
    });
  });
  it('goes by two weeks from the first of the log on, each by itself', () => {
    const log = [
      ...['2021-01-04', '2021-01-11', '2021-01-18', '2021-01-25'].map((on) => work(on)),
      session('2021-01-06', 2),
      session('2021-01-27', 1.5),
    ];
    expect(least({ period: 'fortnight' }, log)).toEqual({
      value: 90,
      remark: 'Short once, first in the fortnight from 2021-01-18 (1.5 h).',
    });
    expect(least({ period: 'week', window: 2 }, log).value).toBe(0);
  });
  it('goes by quarters, halves and years of the calendar', () => {
    const log = [
      work('2020-05-04'),
      session('2020-06-30', 2),
      work('2020-07-01'),
      work('2021-02-01'),
      session('2021-06-30', 5),
    ];
    expect(least({ period: 'quarter' }, log).remark).toBe('Short 2 times, first in the quarter from 2020-07 (0 h).');
    expect(least({ period: 'half-year' }, log)).toEqual({
      value: 0,
      remark: 'Short once, first in the half-year from 2020-07 (0 h).',
    });
    expect(least({ period: 'year' }, log)).toEqual({ value: 120 });
    expect(least({ period: 'year', owed: 'more' }, log).remark).toBe(
      'Short once, first in the year from 2020-01 (2 h).',
    );
  });
});

describe('periods that share what is owed', () => {
  const rule = { period: 'week', window: 2 } as const;
  const mondays = ['2021-01-04', '2021-01-11', '2021-01-18', '2021-01-25'];
  it('slide one by one through each run of worked weeks', () => {
    const log = [...mondays.map((on) => work(on)), session('2021-01-05', 2), session('2021-01-26', 2)];
    expect(least(rule, log)).toEqual({
      value: 0,
      remark: 'Short once, first in the 2 weeks in a row from 2021-01-11 (0 h).',
    });
    expect(least(rule, [...log, session('2021-01-19', 2)])).toEqual({ value: 120 });
  });
  it('do not begin so late that the run ends inside them', () => {
    const log = [...mondays.map((on) => work(on)), session('2021-01-05', 2), session('2021-01-19', 2)];
    expect(least(rule, log)).toEqual({ value: 120 });
    const three = [...mondays.slice(0, 3).map((on) => work(on)), session('2021-01-05', 2)];
    expect(least(rule, three)).toMatchObject({ value: 0, remark: expect.stringContaining('from 2021-01-11') });
  });
  it('begin anew after a week without work', () => {
    const apart = [work('2021-01-04'), session('2021-01-04', 2), work('2021-01-18'), session('2021-01-18', 1)];
    expect(least(rule, apart)).toMatchObject({ value: 60, remark: expect.stringContaining('from 2021-01-18') });
    const two = [
      work('2021-01-04'),
      session('2021-01-04', 2),
      work('2021-01-11'),
      work('2021-01-25'),
      session('2021-01-25', 2),
    ];
    expect(least(rule, two)).toEqual({ value: 120 });
    const resting = [...two.slice(0, 3), session('2021-01-18', 0.5)];
    expect(least(rule, resting)).toEqual({ value: 120 });
  });
  it('add up the work that decides how much they owe', () => {
    const tier = { over: 'tier', owed: 'more' };
    const log = [work('2021-01-04', 23), session('2021-01-05', 2), work('2021-01-11', 23)];
    expect(least({ ...rule, tier }, log).value).toBe(60);
    expect(least({ ...rule, tier }, [...log.slice(0, 2), work('2021-01-11', 22)]).value).toBe(120);
  });
  it('owe once for a run shorter than they are, with what follows it', () => {
    const log = [work('2021-01-04'), session('2021-01-12', 1), work('2021-02-01'), session('2021-02-01', 2)];
    expect(least(rule, log)).toMatchObject({ value: 60, remark: expect.stringContaining('Short once') });
  });
  it('are broken by a week with supervision and no work', () => {
    const log = [
      work('2021-01-04'),
      session('2021-01-04', 2),
      session('2021-01-11', 1),
      work('2021-01-18'),
      session('2021-01-18', 2),
    ];
    expect(least(rule, log)).toEqual({ value: 120 });
  });
});

describe('what supervision is counted', () => {
  const log = [
    work('2021-01-04'),
    session('2021-01-05', 0.5),
    ['2021-01-12', 'supervision-group', 3] as const,
    work('2021-02-01'),
    session('2021-02-02', 0.5),
    session('2021-02-09', 0.5),
  ];
  it('can be sessions instead of hours (Kansas: two meetings a month)', () => {
    expect(least({ counts: 'sessions', owed: 'meetings' }, log)).toEqual({ value: 2 });
    const individual = least({ counts: 'sessions', owed: 'meetings', select: { modes: ['individual'] } }, log);
    expect(individual).toEqual({ value: 1, remark: 'Short once, first in the month from 2021-01 (1 session).' });
  });
  it('leaves out sessions that are no supervision', () => {
    const rule: Rule = {
      kind: 'least-supervision',
      category: 'direct',
      period: 'month',
      window: 1,
      owed: 'meetings',
      counts: 'sessions',
    };
    const { value } = figure(rule, { law, log }, (sheet) => (sheet.evidence[1] = 0));
    expect(value).toBe(1);
  });
  it('can be of one sort', () => {
    expect(least({ select: { modes: ['group'] } }, log).value).toBe(0);
    expect(least({ select: { modes: ['individual'] } }, log).value).toBe(30);
  });
});

describe('what each setting owes', () => {
  const school = { setting: 'school' };
  const log = [
    work('2021-01-04'),
    session('2021-01-05', 2),
    work('2021-01-06', 5, school),
    session('2021-02-06', 2, school),
  ];
  it('is not covered by supervision in another', () => {
    expect(least({}, log)).toEqual({ value: 120 });
    expect(least({ per: 'setting' }, log)).toEqual({
      value: 0,
      remark: 'Short once, first in the month from 2021-01 at School (0 h).',
    });
    expect(least({ per: 'setting' }, [...log, session('2021-01-20', 2.5, school)])).toEqual({ value: 120 });
    expect(least({ per: 'setting' }, [log[0]!, log[2]!]).remark).toBe(
      'Short 2 times, first in the month from 2021-01 at Clinic (0 h).',
    );
    expect(
      least({ per: 'setting' }, [
        work('2021-01-04', 5, school),
        session('2021-01-05', 2, school),
        work('2021-03-01', 5, school),
        work('2021-02-01'),
      ]).remark,
    ).toBe('Short 2 times, first in the month from 2021-02 at Clinic (0 h).');
  });
});

describe('a tier (Oregon: more above 45 hours)', () => {
  const tier = { over: 'tier', owed: 'more' };
  it('asks for more in a month with more than so many hours only', () => {
    const busy = [
      ...['2021-01-04', '2021-01-05', '2021-01-06', '2021-01-07'].map((on) => work(on, 12)),
      session('2021-01-08', 2.5),
    ];
    const quiet = [work('2021-02-01', 20), session('2021-02-02', 2)];
    expect(least({ tier }, [...busy, ...quiet])).toEqual({
      value: 90,
      remark: 'Short once, first in the month from 2021-01 (2.5 h).',
    });
    expect(least({ tier }, [...busy, session('2021-01-09', 0.5), ...quiet])).toEqual({ value: 120 });
    const exactly = [...busy.slice(0, 3), work('2021-01-07', 9), session('2021-01-08', 2)];
    expect(least({ tier }, exactly)).toEqual({ value: 120 });
  });
});
