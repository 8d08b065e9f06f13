import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { findAnchors } from '../../../rules/evaluate/find-anchors.ts';
import { grainsPerUnit, inUnit, readParameter } from '../../../rules/evaluate/read-parameter.ts';
import { type DatedValue, type Parameter } from '../../../rules/rulebooks/schema/parameter-schema.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { aRecord } from '../counting/a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;
const value = (number: number | string, more: Partial<DatedValue> = {}): DatedValue => ({
  value: number,
  ...source,
  ...more,
});
const number = (by: Parameter['by'], ...values: DatedValue[]): Parameter => ({
  label: 'Number',
  unit: 'hours',
  by,
  values,
});
const person = (degree?: object, asOf = '2025-06-01') =>
  findAnchors(aRecord({ record: { person: { id: 'p', ...(degree && { degree }) } } }), plainDate(asOf), null);
const graduated = (awardedOn: string, level?: string) => person({ awardedOn, ...(level && { level }) });
const dated = [value(10, { until: '2020-12-31' }), value(20, { from: '2021-01-01', until: '2029-12-31' })];

describe('grains', () => {
  it.each([
    ['hours', 60],
    ['clock hours', 60],
    ['contact hours', 60],
    ['years', 12],
    ['year', 12],
    ['calendar years', 12],
    ['consecutive years', 12],
    ['share', 10_000],
    ['percent', 100],
    ['units', 600],
    ['days', 1],
    ['semester hours', 1],
  ] as const)('make one of %s: %i', (unit, grains) => {
    expect(grainsPerUnit({ unit })).toBe(grains);
    expect(inUnit(grains * 3, unit)).toBe(3);
  });
  it('make an hour as long as the law says, and nothing else', () => {
    expect(grainsPerUnit({ unit: 'hours', hourMinutes: 50 })).toBe(50);
    expect(grainsPerUnit({ unit: 'contact hours', hourMinutes: 50 })).toBe(60);
    expect(inUnit(100, 'hours', 50)).toBe(2);
  });
  it('are themselves where there is no unit', () => {
    expect([grainsPerUnit({}), grainsPerUnit({ hourMinutes: 50 }), inUnit(90, undefined)]).toEqual([1, 1, 90]);
  });
});

describe('a number of law', () => {
  it('is in whole grains', () => {
    expect(readParameter(number('application', value(1.5)), person())).toBe(90);
    expect(readParameter({ ...number('application', value(2)), hourMinutes: 45 }, person())).toBe(90);
    expect(readParameter({ ...number('application', value(0.3333)), unit: 'share' }, person())).toBe(3333);
  });
  it('is the number of the day where it is a date', () => {
    const date = { ...number('application', value('1970-01-11')), unit: 'date' } as const;
    expect(readParameter(date, person())).toBe(10);
  });
  it('fails where it is no whole number of grains', () => {
    expect(() => readParameter(number('application', value(0.001)), person())).toThrow(
      new RangeError('Number: 0.001 is not a whole number of grains'),
    );
  });
  it('is the one that stands on the date that picks it, both ends included', () => {
    const read = (awardedOn: string) => readParameter(number('degree', ...dated), graduated(awardedOn));
    expect(['1990-01-01', '2020-12-31', '2021-01-01', '2029-12-31'].map(read)).toEqual([600, 600, 1200, 1200]);
    expect(read('2030-01-01')).toBe(UNKNOWN);
    const late = number('degree', value(20, { from: '2021-01-01' }));
    expect(readParameter(late, graduated('2020-12-31'))).toBe(UNKNOWN);
  });
  it('goes by the day of the hour, and by the day of the evaluation where no hour is meant', () => {
    const byHour = number('entry', ...dated);
    expect(readParameter(byHour, person(), plainDate('2020-12-31'))).toBe(600);
    expect(readParameter(byHour, person())).toBe(1200);
  });
});

describe('a number picked by a date that is not on record', () => {
  const read = (...values: DatedValue[]) => readParameter(number('degree', ...values), person());
  it('is unknown where it ever changed', () => {
    expect(read(...dated)).toBe(UNKNOWN);
  });
  it('is known where it never changed, or only changes after the day of the evaluation', () => {
    expect(read(value(10))).toBe(600);
    expect(read(value(10, { until: '2029-12-31' }), value(20, { from: '2030-01-01' }))).toBe(600);
    expect(read(value(10, { until: '2025-05-31' }), value(20, { from: '2025-06-01' }))).toBe(UNKNOWN);
  });
  it('is unknown where there was none before it', () => {
    expect(read(value(10, { from: '2020-01-01' }))).toBe(UNKNOWN);
    expect(read()).toBe(UNKNOWN);
  });
});

describe('a number that depends on the degree', () => {
  const both = [value(30), value(15, { degree: 'doctorate' })];
  const read = (values: DatedValue[], level?: string) =>
    readParameter(number('application', ...values), graduated('2020-05-15', level));
  it('is the own one before that for everybody', () => {
    expect([read(both, 'doctorate'), read(both, 'master'), read(both)]).toEqual([900, 1800, 1800]);
  });
  it('is a master’s where nobody stated the level', () => {
    const each = [value(15, { degree: 'doctorate' }), value(30, { degree: 'master' })];
    expect([read(each), read(each, 'doctorate')]).toEqual([1800, 900]);
  });
  it('is unknown where there is none for this degree', () => {
    expect(read([value(15, { degree: 'doctorate' })], 'master')).toBe(UNKNOWN);
  });
});
