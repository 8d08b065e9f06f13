import { describe, expect, it } from '@jest/globals';
import { planBackwards } from '../../../rules/lookahead/plan-backwards.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('a plan backwards from a day', () => {
  const outlook = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);
  it('says what each week must bring, and whether the present pace is enough', async () => {
    // 1,440 hours are done; 1,560 in 52 weeks are 30 a week.
    const plan = await planBackwards(outlook, plainDate('2023-02-26'));
    const total = plan.rows.find(({ requirement }) => requirement === 'total-hours');
    expect(plan.weeks).toBe(52);
    expect(total).toMatchObject({ toGo: 1560, neededPerWeek: 30, presentPerWeek: 24, reachedAtPace: false });
    expect(plan.feasible).toBe(false);
  });
  it('is feasible when going on as lately gets there in time', async () => {
    const plan = await planBackwards(outlook, plainDate('2023-06-04'));
    expect(plan.feasible).toBe(true);
  });
  it('needs a day that lies ahead', async () => {
    await expect(planBackwards(outlook, plainDate('2022-03-01'))).rejects.toThrow('at least a week');
    await expect(planBackwards(outlook, plainDate('2028-02-21'))).rejects.toThrow('six years');
  });
});
