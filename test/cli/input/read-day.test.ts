import { describe, expect, it } from '@jest/globals';
import { CannotRun } from '../../../cli/input/cannot-run.ts';
import { readDay } from '../../../cli/input/read-day.ts';

describe('a day on the command line', () => {
  it('is the date that is written', () => {
    expect(readDay('--as-of', '2024-02-29')).toBe('2024-02-29');
  });
  it('is today where the machine stands when none is written', () => {
    const today = () => new Date().toLocaleDateString('sv-SE');
    const before = today();
    expect([before, today()]).toContain(readDay('--as-of', undefined));
  });
  it.each(['2023-02-29', '23-01-01', '', 'today'])('is refused when it is no date: %j', (text) => {
    expect(() => readDay('--as-of', text)).toThrow(CannotRun);
    expect(() => readDay('--as-of', text)).toThrow(
      `--as-of: expected a calendar date that exists, as YYYY-MM-DD, not ${JSON.stringify(text)}`,
    );
  });
});
