import { describe, expect, it } from '@jest/globals';
import { periodOf } from '../../../../rules/counting/period-of.ts';
import { type Sheet } from '../../../../rules/counting/sheet.ts';
import { startOfPeriod } from '../../../../rules/counting/measures/start-of-period.ts';
import { figure } from '../a-rulebook.ts';

describe('the beginning of a period', () => {
  it.each([
    ['week', '2021-05-31'],
    ['fortnight', '2021-05-24'],
    ['month', '2021-06'],
    ['quarter', '2021-04'],
    ['half-year', '2021-01'],
    ['year', '2021-01'],
  ] as const)('is named for the %s of a day', (period, start) => {
    let named: string | undefined;
    const name = (sheet: Sheet): void => {
      const last = sheet.entries.at(-1);
      if (last !== undefined) named = startOfPeriod(period, periodOf(period, sheet)(last), sheet);
    };
    const log = [
      ['2021-01-04', 'counseling-individual', 1],
      ['2021-06-02', 'counseling-individual', 1],
    ] as const;
    figure({ kind: 'sum', category: 'direct' }, { log }, name);
    expect(named).toBe(start);
  });
});
