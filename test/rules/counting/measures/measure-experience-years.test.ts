import { describe, expect, it } from '@jest/globals';
import { type MeasureOf } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { type Line, repeat, valueOf } from '../a-rulebook.ts';

const law = {
  year: [12, 'months'],
  longest: [20, 'months'],
  hours: [1000, 'hours'],
  supervised: [35, 'hours'],
} as const;
const rule: MeasureOf<'experience-years'> = {
  kind: 'experience-years',
  months: 'year',
  most: 'longest',
  parts: [
    { category: 'work', least: 'hours' },
    { category: 'supervision', least: 'supervised' },
  ],
};
/** So many weeks with so many hours of work and one hour of supervision each. */
const weeks = (from: string, number: number, hours: number): Line[] => [
  ...repeat(number, 7, [from, 'counseling-individual', hours]),
  ...repeat(number, 7, [from, 'supervision-individual', 1]),
];

describe('years of experience of no fixed length', () => {
  it('close when the least months are over and everything is there', () => {
    // 20 hours a week: 1,000 are there in week 50, but the year closes with its twelve months.
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 52, 20) })).toBe(0);
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 53, 20) })).toBe(1);
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 106, 20) })).toBe(2);
  });
  it('may take up to the most months', () => {
    // 13 hours a week: 1,000 in week 77, after 17 and a half months.
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 77, 13) })).toBe(1);
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 154, 13) })).toBe(2);
  });
  it('are none where the hours come too slowly, and begin anew later', () => {
    expect(valueOf(rule, { law, log: weeks('2021-01-04', 100, 10) })).toBe(0);
    expect(valueOf(rule, { law, log: [...weeks('2021-01-04', 30, 1), ...weeks('2021-08-02', 53, 20)] })).toBe(1);
  });
  it('need every part', () => {
    const log = repeat(60, 7, ['2021-01-04', 'counseling-individual', 20]);
    expect(valueOf(rule, { law, log })).toBe(0);
  });
});
