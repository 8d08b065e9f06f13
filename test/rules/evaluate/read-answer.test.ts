import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { readAnswer } from '../../../rules/evaluate/read-answer.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Law, aRequirement, aSheet } from '../counting/a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;
const byDegree: Law = {
  label: 'By degree',
  unit: 'hours',
  by: 'degree',
  values: [
    { until: '2015-12-31', value: 10, ...source },
    { from: '2016-01-01', value: 20, ...source },
  ],
};
const law = { hours: [40, 'hours'], credits: [60, 'semester hours'], 'by-degree': byDegree } as const;

function read(answer: unknown, asked: Partial<Requirement>) {
  const { context } = aSheet({
    law,
    record: { answers: { ...(answer !== undefined && { row: answer }), other: 'x' } },
  });
  return readAnswer(aRequirement({ id: 'row', ...asked }), context);
}

describe('a yes or no', () => {
  const asked = { answer: 'yes-or-no' } as const;
  it('is what it says', () => {
    expect([read(true, asked), read(false, asked)]).toEqual(['yes', 'no']);
  });
  it('is no answer when it is a number or a text', () => {
    expect([read(1, asked), read('yes', asked)]).toEqual([UNKNOWN, UNKNOWN]);
  });
});

describe('a number', () => {
  const hours = { answer: 'at-least', parameter: 'hours' } as const;
  it('is in whole grains of the number it is held against', () => {
    expect([read(40, hours), read(0.5, hours), read(0, hours)]).toEqual([2400, 30, 0]);
    expect(read(61, { answer: 'at-least', parameter: 'credits' })).toBe(61);
  });
  it('is no answer when it is below zero or no whole grain', () => {
    expect([read(-1, hours), read(0.001, hours), read(60.5, { ...hours, parameter: 'credits' })]).toEqual([
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
    ]);
    expect(read(1e300, hours)).toBe(UNKNOWN);
  });
  it('is no answer where the row compares none', () => {
    expect(read(40, { answer: 'at-least' })).toBe(UNKNOWN);
    expect(read(40, { answer: 'at-least', parameter: 'nonsense' })).toBe(UNKNOWN);
  });
  it('is just enough for a yes, and just not enough for a no', () => {
    expect([read(true, hours), read(false, hours)]).toEqual([2400, 2399]);
    const most = { ...hours, answer: 'at-most' } as const;
    expect([read(true, most), read(false, most)]).toEqual([2400, 2401]);
  });
  it('is unknown for a yes or no where nobody knows which number stands', () => {
    const asked = { answer: 'at-least', parameter: 'by-degree' } as const;
    expect([read(true, asked), read(false, asked)]).toEqual([UNKNOWN, UNKNOWN]);
  });
});

describe('no answer', () => {
  const hours = { answer: 'at-least', parameter: 'hours' } as const;
  it('is unknown where a number was asked, and so is a text', () => {
    expect([read(undefined, hours), read('40', hours)]).toEqual([UNKNOWN, UNKNOWN]);
    const { context } = aSheet({ law });
    expect(readAnswer(aRequirement({ id: 'row', ...hours }), context)).toBe(UNKNOWN);
  });
  it('is what a row that compares a number gets where it asks for none', () => {
    expect([read(40, { parameter: 'hours' }), read(true, { parameter: 'hours' })]).toEqual([UNKNOWN, UNKNOWN]);
  });
  it('is unknown, and so is one to a row that asks nothing', () => {
    expect(read(true, {})).toBe(UNKNOWN);
    const { context } = aSheet({ law });
    expect(readAnswer(aRequirement({ id: 'row', answer: 'yes-or-no' }), context)).toBe(UNKNOWN);
  });
  it('is not found in what every object has', () => {
    const { context } = aSheet({ record: { answers: {} } });
    const inherited = { ...aRequirement({ answer: 'at-least', parameter: 'hours' }), id: 'constructor' };
    expect(readAnswer(inherited, context)).toBe(UNKNOWN);
  });
});
