import { describe, expect, it } from '@jest/globals';
import { printDate, printLocal, printUtc } from '../../../../rules/vocabulary/signing/signed-moments.ts';

describe('printed moments', () => {
  it('a date is written as an American form writes it', () => {
    expect(printDate('2026-11-03')).toBe('Nov 3, 2026');
    expect(printDate(null)).toBe('–');
  });

  it.each([
    ['2026-11-23T14:00:00.000Z', 'America/Los_Angeles', 'Nov 23, 2026, 6:00:00 AM (America/Los_Angeles, UTC-08:00)'],
    ['2026-07-01T03:30:59.999Z', 'America/Phoenix', 'Jun 30, 2026, 8:30:59 PM (America/Phoenix, UTC-07:00)'],
    ['2026-11-01T05:30:00Z', 'America/New_York', 'Nov 1, 2026, 1:30:00 AM (America/New_York, UTC-04:00)'],
    ['2026-11-01T06:30:00Z', 'America/New_York', 'Nov 1, 2026, 1:30:00 AM (America/New_York, UTC-05:00)'],
    ['2026-01-01T18:00:00Z', 'America/Chicago', 'Jan 1, 2026, 12:00:00 PM (America/Chicago, UTC-06:00)'],
    ['2026-01-01T06:00:00Z', 'America/Chicago', 'Jan 1, 2026, 12:00:00 AM (America/Chicago, UTC-06:00)'],
  ])('%s on a clock in %s is %s', (instant, timeZone, printed) => {
    expect(printLocal(instant, timeZone)).toBe(printed);
  });

  it('in UTC an instant is printed to the second, never rounded up', () => {
    expect(printUtc('2026-12-31T23:59:59.999Z')).toBe('2026-12-31 23:59:59 UTC');
  });
});
