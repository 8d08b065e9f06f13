import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../a-rulebook.ts';
import { type Line, repeat } from '../a-rulebook.ts';

const law = { most: [1500, 'hours'], year: [12, 'months'] } as const;
const rule = { kind: 'experience-months', category: 'work', limit: 'most', months: 'year' } as const;
/** So many hours in each month from January 2021 on, on the first and the fifteenth. */
const monthly = (hours: readonly number[]): Line[] =>
  hours.flatMap((amount, month): Line[] => {
    const name = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const days = Array.from({ length: 20 }, (_, day) => String(day + 1).padStart(2, '0'));
    return days.map((day): Line => [`${name}-${day}`, 'counseling-individual', amount / 20]);
  });

describe('months of experience where a year holds so many hours', () => {
  it('a fast first year gives its months and no more', () => {
    const log = monthly([...Array<number>(12).fill(160), ...Array<number>(12).fill(100)]);
    expect(valueOf(rule, { law, log })).toBe(12 + 11);
    expect(valueOf(rule, { law, log: [...log, ['2022-12-31', 'counseling-individual', 1]] })).toBe(24);
  });
  it('a slow first year stretches, and the second must still last its months', () => {
    // 1,300 hours in a year; 1,500 are there in month 14, where the second year opens.
    const slow = [...Array<number>(12).fill(108), 108, 108];
    const fast = Array<number>(10).fill(150);
    expect(valueOf(rule, { law, log: monthly([...slow, ...fast]) })).toBe(12 + 10);
    expect(valueOf(rule, { law, log: monthly([...slow, ...fast, 150, 150]) })).toBe(24);
  });
  it('nothing worked is no month', () => {
    expect(valueOf(rule, { law, log: [] })).toBe(0);
    expect(valueOf(rule, { law, log: repeat(1, 1, ['2021-01-01', 'counseling-individual', 1]) })).toBe(0);
  });
});
