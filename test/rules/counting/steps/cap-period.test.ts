import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { most: [10, 'hours'] } as const;
const step = { kind: 'period-cap', category: 'work', from: 'work', limit: 'most' } as const;

describe('a cap in a period of the calendar', () => {
  it.each([
    ['week', '2021-01-10', '2021-01-11'],
    ['month', '2021-01-31', '2021-02-01'],
    ['quarter', '2021-03-31', '2021-04-01'],
    ['half-year', '2021-06-30', '2021-07-01'],
    ['year', '2021-12-31', '2022-01-01'],
  ] as const)('begins anew with each %s', (period, last, first) => {
    const apart: Line[] = [
      [last, 'documentation', 9],
      [first, 'documentation', 9],
    ];
    expect(runStep({ ...step, period }, { law, log: apart }).total('work')).toBe(18);
    const together: Line[] = [
      [last, 'documentation', 9],
      [last, 'documentation', 9],
    ];
    expect(runStep({ ...step, period }, { law, log: together }).total('work')).toBe(10);
  });
  it('counts fortnights from the first week of the log', () => {
    const log = repeat(4, 7, ['2021-01-04', 'documentation', 6]);
    expect(runStep({ ...step, period: 'fortnight' }, { law, log }).total('work')).toBe(20);
  });
  it('tests every seven days in a row, and gives up as little as must be', () => {
    // Thursday to Wednesday hold 12 hours although no calendar week has more than 6.
    const log: Line[] = [
      ['2021-01-07', 'documentation', 6],
      ['2021-01-12', 'counseling-individual', 6],
    ];
    const { credit } = runStep({ ...step, period: 'rolling-week', keep: ['direct'] }, { law, log });
    expect(credit('work')).toEqual([4, 6]);
  });
});
