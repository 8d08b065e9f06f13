import { describe, expect, it } from '@jest/globals';
import { firstCounted, lastCounted } from '../../../../rules/counting/measures/counted-ends.ts';
import { takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

const log: Line[] = [
  ['2021-01-04', 'documentation', 1],
  ['2021-01-05', 'counseling-family', 1],
  ['2021-01-06', 'counseling-family', 1],
  ['2021-01-07', 'documentation', 1],
];

describe('the ends of what counts', () => {
  it('are the first and the last entry with something credited', () => {
    const { sheet } = aSheet({ log });
    expect([firstCounted(sheet, 'direct')?.on, lastCounted(sheet, 'direct')?.on]).toEqual(['2021-01-05', '2021-01-06']);
    expect([firstCounted(sheet, 'work')?.on, lastCounted(sheet, 'work')?.on]).toEqual(['2021-01-04', '2021-01-07']);
  });
  it('pass over what was lost', () => {
    const { sheet } = aSheet({ log });
    for (const index of [0, 3]) takeWhole(sheet, sheet.entries[index]!, { step: 's', requirement: 'r', why: 'No.' });
    expect([firstCounted(sheet, 'work')?.on, lastCounted(sheet, 'work')?.on]).toEqual(['2021-01-05', '2021-01-06']);
  });
  it('are none where nothing counts', () => {
    const { sheet } = aSheet({ log });
    expect([firstCounted(sheet, 'supervision'), lastCounted(sheet, 'supervision')]).toEqual([null, null]);
  });
});
