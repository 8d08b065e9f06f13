import { describe, expect, it } from '@jest/globals';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { type Worth, compareLicenses } from '../../../rules/lookahead/compare-licenses.ts';
import { anOutlook, californiaWeeks } from './an-outlook.ts';

describe('one record under many licenses', () => {
  const { record, asOf } = anOutlook('CA-LMFT', '2022-02-27', [californiaWeeks('2021-01-04', 60)]);
  const { evaluate } = holdEvaluator();
  it('says what it is worth under each, and that it hangs on a question elsewhere', async () => {
    const worth: Worth[] = [];
    const under = (license: string, same: typeof record, on: typeof asOf) =>
      evaluate({ license, record: same, asOf: on });
    for await (const one of compareLicenses(under, ['CA-LMFT', 'TX-LMFT'], record, asOf)) worth.push(one);
    expect(worth.map(({ license, share, countedMinutes }) => [license, share, countedMinutes])).toEqual([
      // The last of the sixty weeks is not signed yet.
      ['CA-LMFT', (59 * 24) / 3000, 59 * 24 * 60],
      ['TX-LMFT', (59 * 22) / 3000, 59 * 24 * 60],
    ]);
    expect(worth[1]?.verdict).toBe('unmet');
    expect(worth[1]?.unknown.length).toBeGreaterThan(0);
  });
});
