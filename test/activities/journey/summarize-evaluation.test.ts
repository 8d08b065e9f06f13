import { describe, expect, it } from '@jest/globals';
import { summarizeEvaluation } from '../../../activities/journey/summarize-evaluation.ts';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { lookAhead } from '../../../rules/lookahead/look-ahead.ts';
import { aGate } from '../../rules/readiness/a-gate.ts';
import { anOutlook, californiaWeeks } from '../../rules/lookahead/an-outlook.ts';

const evaluator = holdEvaluator();
const license = 'CA-LMFT';

async function summarize(weeks: number, asOf: string, facts: object = {}) {
  const outlook = anOutlook(license, asOf, [californiaWeeks('2021-01-04', weeks)], facts);
  const evaluation = await outlook.look(outlook.record, outlook.asOf);
  const summary = await summarizeEvaluation({ ...outlook, evaluation, gate: aGate() });
  return { summary, outlook };
}

describe('what the cohort shows of an evaluation', () => {
  it('is the day of finishing that looking ahead shows', async () => {
    // 24 hours a week reach 3,000 in week 125; 60 are done, and the last of them is not signed yet.
    const { summary, outlook } = await summarize(60, '2022-02-27');
    expect(summary).toMatchObject({ projectedFinishOn: '2023-05-28', weeksToGo: 65, headline: '1,416 of 3,000 hours' });
    const ahead = await lookAhead({ rulebook: evaluator.rulebook(license), ...outlook, targetOn: null });
    expect(ahead.finish.on).toBe(summary.projectedFinishOn);
  });
  it('is no day where a registration ends first, although the pace alone would give one', async () => {
    const registration = { jurisdiction: 'CA', credential: 'AMFT', issuedOn: '2020-07-01', expiresOn: '2022-06-30' };
    const { summary } = await summarize(60, '2022-02-27', { registrations: [registration] });
    expect(summary).toMatchObject({ projectedFinishOn: null, weeksToGo: null });
  });
  it('is today when everything that work can reach is there', async () => {
    const { summary } = await summarize(130, '2023-07-02');
    expect(summary).toMatchObject({ projectedFinishOn: '2023-07-02', weeksToGo: 0 });
  });
});
