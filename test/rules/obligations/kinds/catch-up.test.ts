import { describe, expect, it } from '@jest/globals';
import { catchUp } from '../../../../rules/obligations/kinds/catch-up.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { anOutlook, californiaWeeks } from '../../lookahead/an-outlook.ts';
import { someFacts } from './some-facts.ts';

/** Twenty-four hours a week from November 2021, looked at on a Thursday; 3,000 are needed. */
const facts = (weeks: number, asOf: string, more: object = {}) => {
  const { look, record, asOf: day } = anOutlook('CA-LMFT', asOf, [californiaWeeks('2021-11-01', weeks)], more);
  return someFacts({ look, record, asOf: day, plan: null });
};
const plan = (plannedOn: string, targetOn: string) => ({
  plannedOn: plainDate(plannedOn),
  targetOn: plainDate(targetOn),
});
const since = async (given: ReturnType<typeof facts>) => (await catchUp(given)).map(({ beganOn }) => beganOn);

describe('hours behind the plan', () => {
  it('are not spoken of without a plan, and while the pace is kept', async () => {
    expect(await since(facts(20, '2022-03-24'))).toEqual([]);
    // About 2,700 hours in 120 weeks are some 22 a week; 24 are worked.
    const kept = { ...facts(20, '2022-03-17'), plan: plan('2022-01-31', '2024-05-20') };
    expect(await since(kept)).toEqual([]);
  });
  it('are found from the first of the weeks in a row that are behind', async () => {
    // The log ends with the week of February 28; three whole weeks are empty since.
    const stopped = { ...facts(18, '2022-03-31'), plan: plan('2022-01-31', '2024-05-20') };
    expect(await since(stopped)).toEqual(['2022-03-07']);
  });
  it('are measured by what the plan takes: the same hours are behind a plan that is too short', async () => {
    const hurried = { ...facts(20, '2022-03-17'), plan: plan('2022-01-31', '2023-01-30') };
    expect(await since(hurried)).toEqual(['2022-01-31']);
  });
  it('are not those of a leave', async () => {
    const leaves = [{ from: '2022-03-07', until: '2022-03-27' }];
    const away = { ...facts(18, '2022-03-31', { leaves }), plan: plan('2022-01-31', '2024-05-20') };
    expect(await since(away)).toEqual([]);
  });
});
