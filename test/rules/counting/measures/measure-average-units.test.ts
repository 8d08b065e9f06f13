import { describe, expect, it } from '@jest/globals';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Law, type Line, figure } from '../a-rulebook.ts';

const law: Record<string, Law> = {
  'per-unit': [5, 'hours'],
  individual: [60, 'minutes'],
  triadic: [60, 'minutes'],
  group: [120, 'minutes'],
};
const RULE: Omit<MeasureOf<'average-units'>, 'side'> = {
  kind: 'average-units',
  category: 'direct',
  perUnit: 'per-unit',
  units: { individual: 'individual', triadic: 'triadic', group: 'group' },
  select: {},
};
const both = (log: readonly Line[]) =>
  (['earned', 'owed'] as const).map((side) => figure({ ...RULE, side }, { law, log }));

describe('units on average', () => {
  it('are earned by supervision and owed by work, in grains', () => {
    const log: Line[] = [
      ['2021-01-04', 'counseling-individual', 12],
      ['2021-01-05', 'supervision-individual', 1],
      ['2021-01-06', 'supervision-group', 1],
    ];
    expect(both(log)).toEqual([{ value: 900 }, { value: 1440 }]);
  });
  it('speak of the setting that is shortest, and name it', () => {
    const school = { setting: 'school' };
    const log: Line[] = [
      ['2021-01-04', 'counseling-individual', 5],
      ['2021-01-05', 'counseling-individual', 10, school],
      ['2021-01-06', 'supervision-individual', 4],
      ['2021-01-07', 'supervision-individual', 1, school],
    ];
    expect(both(log)).toEqual([{ value: 600, remark: 'School is 1 units short.' }, { value: 1200 }]);
  });
  it('are owed in full grains, never rounded down', () => {
    const log: Line[] = [['2021-01-04', 'counseling-individual', 1 / 60]];
    const rule = { ...RULE, side: 'owed' } as const;
    expect(figure(rule, { law: { ...law, 'per-unit': [7, 'hours'] }, log }).value).toBe(2);
  });
  it('are short in the setting that lacks most, wherever it stands in the log', () => {
    const place = (setting: string, day: string, hours: number): Line => [
      day,
      'counseling-individual',
      hours,
      { setting },
    ];
    const log = [place('school', '2021-01-04', 20), place('clinic', '2021-01-05', 5)];
    expect(both(log)).toEqual([{ value: 0, remark: 'School is 4 units short.' }, { value: 2400 }]);
    expect(both([...log].reverse())).toEqual([{ value: 0, remark: 'School is 4 units short.' }, { value: 2400 }]);
    const kept: Line[] = [
      place('school', '2021-01-04', 5),
      ['2021-01-05', 'supervision-individual', 1, { setting: 'school' }],
      place('clinic', '2021-01-06', 5),
      ['2021-01-07', 'supervision-individual', 1],
    ];
    expect(both(kept)).toEqual([{ value: 600 }, { value: 600 }]);
  });
  it('speak of the entries meant only', () => {
    const log: Line[] = [
      ['2021-01-04', 'counseling-individual', 5, { medium: 'video' }],
      ['2021-01-05', 'counseling-individual', 5],
      ['2021-01-06', 'supervision-individual', 1],
    ];
    const inPerson = { ...RULE, side: 'owed', select: { media: ['in-person' as const] } } as const;
    expect(figure({ ...inPerson, select: { media: ['in-person'] } }, { law, log }).value).toBe(600);
  });
  it('are none where nothing counts', () => {
    expect(both([['2021-01-05', 'supervision-individual', 1]])).toEqual([{ value: 0 }, { value: 0 }]);
  });
});
