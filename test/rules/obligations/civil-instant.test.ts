import { describe, expect, it } from '@jest/globals';
import { civilInstant } from '../../../rules/obligations/civil-instant.ts';
import { dateAt, plainDate } from '../../../rules/vocabulary/plain-date.ts';

const JOURNEY = '7b1a3a52-6c0e-4d2a-9a44-0c7c5a4a9d10';

describe('the instant at which somebody may be told', () => {
  // Nine in the morning on the wall, worked out by hand from the offset of each zone on that day.
  it.each([
    ['2026-11-26', 'America/New_York', '2026-11-26T14'],
    ['2026-11-26', 'America/Phoenix', '2026-11-26T16'],
    ['2026-07-04', 'America/Phoenix', '2026-07-04T16'],
    ['2026-07-04', 'America/Los_Angeles', '2026-07-04T16'],
    ['2026-03-08', 'America/Los_Angeles', '2026-03-08T16'],
    ['2026-03-07', 'America/Los_Angeles', '2026-03-07T17'],
    ['2026-11-01', 'America/Chicago', '2026-11-01T15'],
    ['2026-10-31', 'America/Chicago', '2026-10-31T14'],
    ['2026-12-31', 'Pacific/Honolulu', '2026-12-31T19'],
    ['2027-01-01', 'America/Anchorage', '2027-01-01T18'],
    ['2028-02-29', 'America/Denver', '2028-02-29T16'],
  ])('on %s in %s falls in the hour of %s', (day, zone, hour) => {
    const at = civilInstant(plainDate(day), zone, JOURNEY);
    expect(at.slice(0, 13)).toBe(hour);
    expect(dateAt(at, zone)).toBe(day);
  });

  it('is spread over half an hour, always the same for one journey', () => {
    const at = (name: string) => civilInstant(plainDate('2026-11-26'), 'America/New_York', name);
    const minutes = new Set(Array.from({ length: 1000 }, (_, index) => at(`journey ${index}`).slice(14, 16)));
    expect(minutes.size).toBe(30);
    expect(Math.max(...[...minutes].map(Number))).toBe(29);
    expect(at(JOURNEY)).toBe(at(JOURNEY));
  });
});
