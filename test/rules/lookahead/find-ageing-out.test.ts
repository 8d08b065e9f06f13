import { describe, expect, it } from '@jest/globals';
import { findAgeingOut } from '../../../rules/lookahead/find-ageing-out.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('hours that grow old', () => {
  // The six years of California: what was worked in the week of January 4, 2021 stops counting from January 5, 2027 on.
  const outlook = anOutlook('CA-LMFT', '2026-12-20', [californiaWeeks('2021-01-04', 10)]);
  it('are named with the first day on which filing would lose them', async () => {
    const [first, second] = await findAgeingOut(outlook, 60);
    expect(first).toMatchObject({
      on: '2027-01-05',
      minutes: 600,
      requirement: 'lookback',
      sentence: 'You lose 10 hours on January 5, 2027.',
    });
    expect(second).toMatchObject({ on: '2027-01-06', minutes: 480 });
  });
  it('are none once the application is with the board', async () => {
    const filed = { ...outlook, record: { ...outlook.record, application: { receivedOn: outlook.asOf } } };
    expect(await findAgeingOut(filed, 60)).toEqual([]);
  });
});
