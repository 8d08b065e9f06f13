import { describe, expect, it } from '@jest/globals';
import { benchJourney } from './journey/bench-journey.ts';

const quietly = (): void => undefined;

describe('the bench of a journey', () => {
  it('counts the events of a usual week, each of a kind that it knows', async () => {
    const plan = { parts: new Set(['eventsPerWeek'] as const), weeks: 2, every: 1, years: 1, idle: 1 };
    const { eventsPerWeek, week, marks } = await benchJourney(plan, quietly);
    expect(week?.weeks).toHaveLength(2);
    for (const kinds of week?.weeks ?? []) {
      expect(kinds).toMatchObject({ 'update accepted': 2, 'update completed': 2 });
      expect(Object.keys(kinds).filter((kind) => kind.startsWith('kind '))).toEqual([]);
    }
    expect(eventsPerWeek).toBeGreaterThan(10);
    expect(marks).toMatchObject([{ name: 'eventsPerWeek', value: eventsPerWeek }]);
  }, 120_000);

  it('leads a life whose totals are those of a direct count', async () => {
    const plan = { parts: new Set(['stateBytes'] as const), weeks: 1, every: 13, years: 1, idle: 1 };
    const { life, stateBytes, tenYearSeconds, marks } = await benchJourney(plan, quietly);
    expect(life).toMatchObject({ years: 1, weeksLogged: 4, totalsEqual: true, countedMinutes: 4 * 720 });
    expect(stateBytes).toBeGreaterThan(100);
    expect(tenYearSeconds).toBeUndefined();
    expect(marks.map(({ pass }) => pass)).toEqual([true, true, true]);
  }, 120_000);

  it('sees how much memory the worker holds', async () => {
    const plan = { parts: new Set(['idle'] as const), weeks: 1, every: 1, years: 1, idle: 10 };
    const { idle } = await benchJourney(plan, quietly);
    expect(idle).toMatchObject({ few: 10, many: 100 });
    expect(idle?.atFew.rssMegabytes).toBeGreaterThan(50);
    expect(idle?.ratio).toBeGreaterThan(0.5);
    expect(idle?.ratio).toBeLessThan(3);
  }, 120_000);
});
