import { describe, expect, it } from '@jest/globals';
import { type Period, periodOf } from '../../../rules/counting/period-of.ts';
import { aSheet } from './a-rulebook.ts';

/** Whether two days share a period, in a log that begins on Monday, January 4, 2021. */
const share = (period: Period, a: string, b: string) => {
  const { sheet } = aSheet({ log: ['2021-01-04', a, b].map((day) => [day, 'documentation', 1] as const) });
  const [, first, second] = sheet.entries.map(periodOf(period, sheet));
  return first === second;
};

describe('the periods of the calendar', () => {
  it.each([
    ['week', '2021-01-10', '2021-01-11'],
    ['rolling-week', '2021-01-10', '2021-01-11'],
    ['fortnight', '2021-01-17', '2021-01-18'],
    ['month', '2021-01-31', '2021-02-01'],
    ['quarter', '2021-03-31', '2021-04-01'],
    ['half-year', '2021-06-30', '2021-07-01'],
    ['year', '2021-12-31', '2022-01-01'],
  ] as const)('a %s ends after %s', (period, last, next) => {
    expect([share(period, '2021-01-05', last), share(period, last, next)]).toEqual([true, false]);
  });
  it('count fortnights from the first week of the log, whichever that is', () => {
    const { sheet } = aSheet({
      log: ['2021-01-11', '2021-01-24', '2021-01-25'].map((day) => [day, 'documentation', 1] as const),
    });
    expect(sheet.entries.map(periodOf('fortnight', sheet))).toEqual([0, 0, 1]);
  });
  it('need no log', () => {
    const { sheet } = aSheet({});
    expect(() => periodOf('fortnight', sheet)).not.toThrow();
  });
});
