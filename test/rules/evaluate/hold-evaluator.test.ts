import { describe, expect, it } from '@jest/globals';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Given, aRecord, aRulebook } from '../counting/a-rulebook.ts';

const given: Given = {
  law: { hours: [10, 'hours'] },
  measures: { total: { kind: 'sum', category: 'work' } },
  requirements: [
    {
      id: 'total',
      parameter: 'hours',
      counts: 'total',
      conditions: { all: [{ fact: 'total', operator: 'atLeast', value: { fact: 'param.hours' } }] },
    },
  ],
  log: [['2021-01-04', 'documentation', 5]],
};
const request = { license: 'XX-TEST', record: aRecord(given), asOf: plainDate('2024-01-01') };
const hold = (asked: string[] = []) =>
  holdEvaluator((license) => {
    asked.push(license);
    return aRulebook(given);
  });

describe('a held evaluator', () => {
  it('reads each rulebook once', async () => {
    const asked: string[] = [];
    const evaluator = hold(asked);
    const [a, b] = await Promise.all([evaluator.evaluate(request), evaluator.evaluate(request)]);
    expect([asked, a]).toEqual([['XX-TEST'], b]);
    expect(evaluator.rulebook('XX-TEST')).toBe(evaluator.rulebook('XX-TEST'));
    expect(evaluator.rulebook('XX-OTHER')).not.toBe(evaluator.rulebook('XX-TEST'));
  });
  it('evaluates the record for the license on the day', async () => {
    const { license, asOf, requirements } = await hold().evaluate(request);
    expect([license, asOf, requirements[0]?.counted]).toEqual(['XX-TEST', '2024-01-01', 5]);
  });
  it('reads the rulebooks of this program unless told otherwise', () => {
    expect(holdEvaluator().rulebook('AZ-LCSW').identity.license).toBe('AZ-LCSW');
  });
  it('lets other work in between the evaluations of a batch', async () => {
    const evaluator = hold();
    const moments: string[] = [];
    setImmediate(() => moments.push('other work'));
    for await (const evaluation of evaluator.evaluateAll([request, request, request])) moments.push(evaluation.license);
    expect(moments).toEqual(['XX-TEST', 'other work', 'XX-TEST', 'XX-TEST']);
  });
  it('holds up everything when evaluations are only awaited', async () => {
    const evaluator = hold();
    const moments: string[] = [];
    await evaluator.evaluate(request);
    setImmediate(() => moments.push('other work'));
    for (let index = 0; index < 3; index += 1) moments.push((await evaluator.evaluate(request)).license);
    expect(moments).toEqual(['XX-TEST', 'XX-TEST', 'XX-TEST']);
  });
});
