import { describe, expect, it } from '@jest/globals';
import { fileOn } from '../../../rules/lookahead/file-on.ts';
import { findAgeingOut, findFirstAgeingOut } from '../../../rules/lookahead/find-ageing-out.ts';
import { type PlainDate, addDays } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('hours that grow old', () => {
  // The six years of California: what was worked in the week of January 4, 2021 stops counting from January 5, 2027 on.
  const outlook = anOutlook('CA-LMFT', '2026-12-20', [californiaWeeks('2021-01-04', 10)]);
  const worthOn = async (on: PlainDate) =>
    (await fileOn(outlook, on)).ledger.reduce((sum, { counted }) => sum + counted, 0);
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
  it('are those that looking at every single day finds', async () => {
    const found = await findAgeingOut(outlook, 45);
    const daily: [string, number][] = [];
    for (let ahead = 1; ahead <= 45; ahead += 1) {
      const [before, after] = [
        await worthOn(addDays(outlook.asOf, ahead - 1)),
        await worthOn(addDays(outlook.asOf, ahead)),
      ];
      if (after < before) daily.push([addDays(outlook.asOf, ahead), before - after]);
    }
    // Four days of work in each of four weeks, and two more.
    expect(daily).toHaveLength(18);
    expect(found.map(({ on, minutes }) => [on, minutes])).toEqual(daily);
  });
  it('cost seven evaluations where nothing changes in half a year', async () => {
    let looks = 0;
    const look: typeof outlook.look = (record, on) => {
      looks += 1;
      return outlook.look(record, on);
    };
    const young = anOutlook('CA-LMFT', '2022-12-20', [californiaWeeks('2021-01-04', 10)]);
    expect(await findAgeingOut({ ...young, look })).toEqual([]);
    expect(looks).toBe(7);
  });
  it('are found first by themselves, with a fraction of the evaluations', async () => {
    let looks = 0;
    const look: typeof outlook.look = (record, on) => {
      looks += 1;
      return outlook.look(record, on);
    };
    const costOf = async <T>(find: () => Promise<T>): Promise<[T, number]> => {
      looks = 0;
      return [await find(), looks];
    };
    for (const days of [15, 16, 17, 30, 60, 212]) {
      const [all, ofAll] = await costOf(() => findAgeingOut({ ...outlook, look }, days));
      const [first, ofFirst] = await costOf(() => findFirstAgeingOut({ ...outlook, look }, days));
      expect(first).toEqual(all[0] ?? null);
      if (days > 30) expect(ofFirst).toBeLessThan(ofAll / 4);
    }
  });
  it('are none once the application is with the board', async () => {
    const filed = { ...outlook, record: { ...outlook.record, application: { receivedOn: outlook.asOf } } };
    expect(await findAgeingOut(filed, 60)).toEqual([]);
    expect(await findFirstAgeingOut(filed, 60)).toBeNull();
  });
});
