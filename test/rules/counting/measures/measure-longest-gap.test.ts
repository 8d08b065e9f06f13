import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Given, type Line, figure } from '../a-rulebook.ts';

const gap = (given: Given) => figure({ kind: 'longest-gap', category: 'direct' }, given);
const on = (...days: string[]): Line[] => days.map((day) => [day, 'counseling-individual', 1]);
const leave = (from: string, until: string, approvedOn: string | undefined = '2021-01-01') => ({
  from,
  until,
  ...(approvedOn === '' ? {} : { approvedOn }),
});

describe('the longest gap', () => {
  it('is the most days with nothing counted between two days that have something', () => {
    expect(gap({ log: on('2021-01-01', '2021-01-05', '2021-01-25', '2021-01-26') })).toEqual({
      value: 19,
      remark: 'The longest is after January 5, 2021.',
    });
    const other: Line = ['2021-01-15', 'documentation', 1];
    expect(gap({ log: [...on('2021-01-05', '2021-01-25'), other] }).value).toBe(19);
  });
  it('is none between days in a row, on one day, and without any', () => {
    expect(gap({ log: on('2021-01-01', '2021-01-02', '2021-01-02') })).toEqual({ value: 0 });
    expect(gap({ log: on('2021-01-01') })).toEqual({ value: 0 });
    expect(gap({})).toEqual({ value: 0 });
  });
  it('is not ended by a day of which nothing is left, and the first of two that are as long', () => {
    const log = on('2021-01-01', '2021-01-05', '2021-01-09', '2021-01-20', '2021-01-31');
    const found = figure({ kind: 'longest-gap', category: 'direct' }, { log }, (sheet) => {
      takeMinutes(sheet, sheet.entries[1]!, 'direct', 60, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(found).toEqual({ value: 10, remark: 'The longest is after January 9, 2021.' });
    const twice = figure({ kind: 'longest-gap', category: 'direct' }, { log: log.slice(0, 3) }, (sheet) => {
      takeMinutes(sheet, sheet.entries[1]!, 'direct', 60, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(twice.value).toBe(7);
  });
  it('leaves out days of an approved leave, once where two overlap', () => {
    const log = on('2021-01-01', '2021-03-01', '2021-03-15');
    const leaves = [leave('2021-01-11', '2021-02-15'), leave('2021-02-01', '2021-03-10')];
    // January 2 to 10 are nine days; March 2 to 10 are on leave, March 11 to 14 are four.
    expect(gap({ log, record: { leaves } })).toEqual({ value: 9, remark: 'The longest is after January 1, 2021.' });
    const inside = [leave('2021-01-02', '2021-02-28'), leave('2021-01-05', '2021-01-06')];
    expect(gap({ log, record: { leaves: inside } }).value).toBe(13);
    expect(gap({ log, record: { leaves: [...inside].reverse() } }).value).toBe(13);
    expect(gap({ log, record: { leaves: [...leaves].reverse() } }).value).toBe(9);
  });
  it('counts days of a leave that nobody approved', () => {
    const leaves = [leave('2021-01-11', '2021-02-15', '')];
    expect(gap({ log: on('2021-01-01', '2021-03-01'), record: { leaves } }).value).toBe(58);
  });
});
