import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const step = {
  kind: 'registration-life' as const,
  years: 'years',
  secondNumberNotIn: ['private-practice'],
  whySecond: 'Not under a second number.',
};
const law = { years: [6, 'years'] } as const;
const settings = [
  { id: 'clinic', name: 'Clinic', jurisdiction: 'XX', kind: 'hospital' },
  { id: 'practice', name: 'Practice', jurisdiction: 'XX', kind: 'private-practice' },
];
const number = (issuedOn: string, more: object = {}) => ({ jurisdiction: 'XX', credential: 'LMSW', issuedOn, ...more });
const on = (day: string, setting = 'clinic'): Line => [day, 'documentation', 1, { setting }];

const run = (registrations: object[] | undefined, log: readonly Line[], more: object = {}) =>
  runStep({ ...step, ...more }, { law, log, record: { settings, registrations } });
const left = (registrations: object[] | undefined, log: readonly Line[], more?: object) =>
  run(registrations, log, more).credit('work');

describe('the life of a registration number', () => {
  const first = number('2010-01-05', { number: '1' });
  it('ends after so many years, on the day itself', () => {
    expect(left([first], [on('2010-01-05'), on('2016-01-04'), on('2016-01-05')])).toEqual([1, 1, 0]);
    expect(run([first], [on('2016-01-05')]).cuts('work')[0]?.why).toBe('Because.');
  });
  it('says nothing of days on which no number was in force', () => {
    expect(left([first], [on('2010-01-04')])).toEqual([1]);
    expect(left([{ ...first, expiresOn: '2015-12-31' }], [on('2016-01-05')])).toEqual([1]);
    expect(left([], [on('2030-01-05')])).toEqual([1]);
    expect(left(undefined, [on('2030-01-05')])).toEqual([1]);
  });
  it('is not made longer by renewals: the same number', () => {
    expect(left([first, number('2014-01-05', { number: '1' })], [on('2016-01-05')])).toEqual([0]);
  });
  it('begins anew with another number, or with none stated once the first could not be renewed', () => {
    for (const second of [number('2014-01-05', { number: '2' }), number('2016-01-05')])
      expect(left([first, second], [on('2016-01-05'), on('2019-01-05')])).toEqual([1, 1]);
    expect(left([first, number('2014-01-05', { number: '2' })], [on('2020-01-04'), on('2020-01-05')])).toEqual([1, 0]);
  });
  it('does not reach some settings with a second number', () => {
    const second = number('2016-01-05', { number: '2' });
    expect(
      left([first, second], [on('2015-01-05', 'practice'), on('2017-01-05', 'practice'), on('2017-01-05')]),
    ).toEqual([1, 0, 1]);
    expect(run([first, second], [on('2017-01-05', 'practice')]).cuts('work')[0]?.why).toBe(
      'Not under a second number.',
    );
    expect(left([first, number('2012-01-05', { number: '2' })], [on('2013-01-05', 'practice')])).toEqual([1]);
  });
  it('is a question in a place of no stated kind with a second number, and none with the first', () => {
    const somewhere = [{ id: 'somewhere', name: 'Somewhere', jurisdiction: 'XX' }];
    const both = { settings: somewhere, registrations: [first, number('2016-01-05', { number: '2' })] };
    const under = (day: string) => runStep(step, { law, log: [on(day, 'somewhere')], record: both });
    expect(under('2017-01-05').credit('work')).toEqual([1]);
    expect(under('2017-01-05').questions).toEqual(['The record does not say what kind of place Somewhere is.']);
    expect(under('2015-01-05').questions).toEqual([]);
    expect(under('2022-01-05').credit('work')).toEqual([0]);
  });
  it('is that of the first number in a renewal too', () => {
    const renewed = [{ ...first, expiresOn: '2012-12-31' }, number('2013-01-01', { number: '1' })];
    expect(left(renewed, [on('2014-01-05', 'practice')])).toEqual([1]);
  });
  it('bars settings only while the second number is in force, its last day included', () => {
    const both = [
      { ...first, expiresOn: '2012-12-31' },
      number('2014-01-05', { number: '2', expiresOn: '2018-01-05' }),
    ];
    const log = ['2013-06-05', '2014-01-05', '2018-01-05', '2018-01-06'].map((day) => on(day, 'practice'));
    expect(left(both, log)).toEqual([1, 0, 0, 1]);
  });
  it('is not asked of a registration that nobody knows', () => {
    expect(left([{ ...first, credential: 'Permit X' }], [on('2020-01-05')])).toEqual([1]);
  });
  it('is asked only of what the step means and what still counts', () => {
    const select = { activities: ['counseling-family'] };
    expect(left([first], [on('2016-01-05')], { select })).toEqual([1]);
    const log: Line[] = [on('2016-01-05'), ['2016-01-06', 'counseling-family', 1], ['2016-01-07', 'research', 1]];
    const { credit, sheet } = run([first], log, { select });
    expect(credit('work')).toEqual([1, 0, null]);
    expect(run([first], [['2016-01-07', 'research', 1]]).sheet.fired.size).toBe(0);
    expect(sheet.fired.size).toBe(1);
  });
});

const NUMBER =
  'The record does not say whether the LMSW registration issued on June 1, 2020 has the number of the one before it or a second number.';
const places = [
  { id: 'clinic', name: 'Clinic', jurisdiction: 'XX', kind: 'hospital' },
  { id: 'school', name: 'Practice', jurisdiction: 'XX', kind: 'private-practice' },
  { id: 'away', name: 'Away', jurisdiction: 'NV', kind: 'private-practice' },
];
const held = (...given: [issuedOn: string, number?: string][]) => ({
  settings: places,
  registrations: given.map(([issuedOn, number]) => ({
    jurisdiction: 'XX',
    credential: 'LMSW',
    issuedOn,
    ...(number === undefined ? {} : { number }),
  })),
});
const runUnder = (log: Line[], record: object) => {
  const { credit, cuts, questions } = runStep({ ...step, why: 'Ended.' }, { law, log, record: { ...record } });
  return { credit: credit('work'), why: cuts('work').map(({ why }) => why), questions };
};

describe('the life of a number that is recorded, or not', () => {
  it('ends for good, to the day', () => {
    const one = held(['2015-06-02']);
    expect(runUnder([on('2021-06-01'), on('2021-06-02')], one)).toEqual({
      credit: [1, 0],
      why: ['Ended.'],
      questions: [],
    });
  });
  it('of a second number goes on, but not in a private practice', () => {
    const two = held(['2015-06-02', '1'], ['2020-06-01', '2']);
    expect(runUnder([on('2022-01-03'), on('2022-01-04', 'school')], two)).toEqual({
      credit: [1, 0],
      why: ['Not under a second number.'],
      questions: [],
    });
  });
  it('is a question where a number that matters is not recorded', () => {
    const two = held(['2015-06-02'], ['2020-06-01']);
    expect(runUnder([on('2022-01-03')], two)).toEqual({ credit: [1], why: [], questions: [NUMBER] });
  });
  it('asks nothing where the number does not matter, and gives both reasons where both readings lose the hour', () => {
    const two = held(['2015-06-02'], ['2020-06-01']);
    expect(runUnder([on('2021-01-04'), on('2021-01-05', 'school')], two).questions).toEqual([]);
    expect(runUnder([on('2022-01-04', 'school')], two)).toEqual({
      credit: [0],
      why: ['Not under a second number. Were it the first number: Ended.'],
      questions: [],
    });
  });
  it('voids nothing in another state, where no registration at all would be a question too', () => {
    const asked = [
      'Hours were worked in NV under a XX registration that no longer covers them: ask the board whether they count.',
    ];
    expect(runUnder([on('2021-06-02', 'away')], held(['2015-06-02']))).toEqual({
      credit: [1],
      why: [],
      questions: asked,
    });
    const two = held(['2014-06-02', '1'], ['2020-06-02', '2']);
    expect(runUnder([on('2020-07-01', 'away')], two)).toEqual({ credit: [1], why: [], questions: asked });
  });
});
