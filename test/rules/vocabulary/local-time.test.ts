import { describe, expect, it } from '@jest/globals';
import { instantAt, timeAt } from '../../../rules/vocabulary/local-time.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

describe('a time on the clock of a place', () => {
  const at = (on: string, time: string, zone = 'America/New_York') => instantAt(plainDate(on), time, zone);
  it('is the same time before and after the clock changes', () => {
    expect(at('2026-10-31', '14:30')).toBe('2026-10-31T18:30:00.000Z');
    expect(at('2026-11-02', '14:30')).toBe('2026-11-02T19:30:00.000Z');
    expect(at('2026-11-02', '14:30', 'America/Phoenix')).toBe('2026-11-02T21:30:00.000Z');
  });
  it('is the first of two where the clock shows it twice, and no instant where the clock leaves it out', () => {
    expect(at('2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-03-08', '02:30')).toBeNull();
  });
  it('is read back from an instant', () => {
    expect(timeAt('2026-11-02T19:30:00.000Z', 'America/New_York')).toBe('14:30');
  });
});
