import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { hoursOf, valueOf } from '../a-rulebook.ts';

const REASON = { step: 's', requirement: 'total', why: 'Cut.' };

describe('a sum', () => {
  it('adds up what is left of every entry in the category', () => {
    const log = [
      ['2024-01-01', 'counseling-individual', 3],
      ['2024-01-02', 'counseling-couple', 2],
      ['2024-01-03', 'documentation', 5],
      ['2024-01-04', 'supervision-individual', 1],
    ] as const;
    expect(hoursOf({ kind: 'sum', category: 'direct' }, { log })).toBe(5);
    const cut = hoursOf({ kind: 'sum', category: 'direct' }, { log }, (sheet) => {
      takeMinutes(sheet, sheet.entries[0]!, 'direct', 90, REASON);
    });
    expect(cut).toBe(3.5);
  });
  it('is 0 without entries', () => {
    expect(valueOf({ kind: 'sum', category: 'work' })).toBe(0);
  });
});
