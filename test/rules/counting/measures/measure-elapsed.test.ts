import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Given, type Line, figure } from '../a-rulebook.ts';

type Rule = MeasureOf<'elapsed'>;
const elapsed = (from: Rule['from'], until: Rule['until'], given: Given) =>
  figure({ kind: 'elapsed', from, until, category: 'direct' }, given);
const log: Line[] = [
  ['2020-12-01', 'documentation', 1],
  ['2021-01-15', 'counseling-individual', 1],
  ['2023-01-15', 'counseling-individual', 1],
  ['2023-06-01', 'documentation', 1],
];
const record = {
  person: { id: 'p', degree: { awardedOn: '2020-05-15', level: 'master' } },
  application: { receivedOn: '2024-01-02' },
  registrations: [{ jurisdiction: 'XX', credential: 'LMSW', appliedOn: '2020-06-01', issuedOn: '2020-07-01' }],
  agreements: [{ supervisor: 'reyes', setting: 'clinic', from: '2020-08-01', boardApprovedOn: '2020-09-01' }],
};

describe('the months between two dates', () => {
  it('count a month begun', () => {
    expect(elapsed('first-counted', 'last-counted', { log }).value).toBe(24);
    expect(elapsed('degree', 'last-counted', { log, record }).value).toBe(32);
    expect(elapsed('first-counted', 'application', { log, record }).value).toBe(36);
  });
  it('go by whichever dates of a person the law names', () => {
    const marks = ['registration', 'registration-applied', 'agreement', 'approval', 'first-hour'] as const;
    expect(marks.map((mark) => elapsed(mark, 'as-of', { log, record, asOf: '2022-01-01' }).value)).toEqual([
      18, 19, 17, 16, 13,
    ]);
    expect(elapsed('degree', 'last-hour', { log, record }).value).toBe(37);
  });
  it('are none when the second date is not later', () => {
    expect(elapsed('application', 'last-counted', { log, record }).value).toBe(0);
    expect(elapsed('degree', 'degree', { record }).value).toBe(0);
  });
  it('are unknown where a date is missing, and say which', () => {
    const missing: [Rule['from'], Rule['until'], string][] = [
      ['degree', 'application', 'The record does not say when the degree was awarded.'],
      ['application', 'registration', 'The record does not say when the LMSW registration was issued.'],
      ['approval', 'last-counted', 'The record does not say when the board approved an agreement.'],
      ['first-counted', 'application', 'Nothing of it counts yet.'],
      ['application', 'last-hour', 'Nothing is logged yet.'],
    ];
    for (const [from, until, remark] of missing) expect(elapsed(from, until, {})).toEqual({ value: UNKNOWN, remark });
  });
  it('cannot go by the day of the hour', () => {
    expect(() => elapsed('entry', 'application', { log })).toThrow(RangeError);
  });
});
