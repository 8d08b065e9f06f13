import { describe, expect, it } from '@jest/globals';
import { BOARD_TIME_ZONES, boardTimeZone } from '../../../rules/vocabulary/board-time-zone.ts';
import { JURISDICTION_NAMES } from '../../../rules/vocabulary/jurisdiction.ts';

const NOON = new Date('2026-01-15T17:00:00Z');
const hourIn = (timeZone: string) =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(NOON));

describe('the time zone of a board', () => {
  it('is known for every state and the District of Columbia', () => {
    expect(Object.keys(BOARD_TIME_ZONES).sort()).toEqual(Object.keys(JURISDICTION_NAMES).sort());
  });
  it.each(Object.entries(BOARD_TIME_ZONES))('of %s is one that every machine knows: %s', (_, timeZone) => {
    expect(hourIn(timeZone)).toBeGreaterThanOrEqual(7);
    expect(hourIn(timeZone)).toBeLessThanOrEqual(12);
  });
  it.each([
    ['NY', 12],
    ['TN', 11],
    ['ID', 10],
    ['OR', 9],
    ['AK', 8],
    ['HI', 7],
  ])('shows noon of New York in %s at %i o’clock', (state, hour) => {
    expect(hourIn(boardTimeZone(state))).toBe(hour);
  });
  it('is not made up for a state that is not listed', () => {
    expect(() => boardTimeZone('ZZ')).toThrow('ZZ');
    expect(() => boardTimeZone('toString')).toThrow('toString');
  });
});
