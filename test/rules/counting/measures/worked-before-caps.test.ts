import { describe, expect, it } from '@jest/globals';
import { workedBeforeCaps } from '../../../../rules/counting/measures/worked-before-caps.ts';
import { takeMinutes, takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

const log: Line[] = ['2021-01-04', '2021-01-05', '2021-01-06', '2021-01-07', '2021-01-08'].map((day, index) => [
  day,
  index === 4 ? 'other' : 'documentation',
  1,
]);
const cap = {
  id: 'cap',
  kind: 'total-cap',
  category: 'work',
  from: 'work',
  limit: 'most',
  requirement: 'row',
  why: 'Too much.',
} as const;
const reason = (step: string) => ({ step, requirement: 'row', why: 'Because.' });

describe('work that was done lawfully, although it is too much', () => {
  const { sheet, context } = aSheet({ log, law: { most: [1, 'hours'] }, steps: [cap] });
  const [whole, capped, gated, both] = sheet.entries as [never, never, never, never];
  takeMinutes(sheet, capped, 'work', 60, reason('cap'));
  takeWhole(sheet, gated, reason('unsigned'));
  takeMinutes(sheet, both, 'work', 30, reason('cap'));
  takeWhole(sheet, both, reason('unsigned'));
  it('is what counts and what caps alone cut', () => {
    expect(workedBeforeCaps(sheet, context, 'work')).toEqual([whole, capped]);
  });
  it('is nothing that does not belong to the category', () => {
    expect(workedBeforeCaps(sheet, context, 'direct')).toEqual([]);
  });
});
