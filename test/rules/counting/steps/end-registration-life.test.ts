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
  it('is not made longer by renewals: the same number, or none stated while it could still be renewed', () => {
    for (const renewal of [number('2014-01-05', { number: '1' }), number('2016-01-04'), number('2014-01-05')])
      expect(left([first, renewal], [on('2016-01-05')])).toEqual([0]);
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
  it('is that of the first number in a renewal too', () => {
    const renewed = [{ ...first, expiresOn: '2012-12-31' }, number('2013-01-01', { number: '1' })];
    expect(left(renewed, [on('2014-01-05', 'practice')])).toEqual([1]);
    expect(left([number('2010-01-05'), number('2014-01-05', { number: '2' })], [on('2016-01-05')])).toEqual([0]);
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
