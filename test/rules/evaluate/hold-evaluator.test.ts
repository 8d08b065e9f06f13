import { describe, expect, it } from '@jest/globals';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { buildRecord } from '../support/build-record.ts';
import { standardFacts } from '../support/standard-facts.ts';

const read = readRecord(
  buildRecord(standardFacts('AZ-LCSW'), [
    { from: '2021-01-04', weeks: 40, each: [{ on: 'mon', activity: 'counseling-individual', hours: 5 }] },
  ]),
);
if (!read.ok) throw new Error('The record is malformed');
const request = { license: 'AZ-LCSW', record: read.record, asOf: plainDate('2024-01-01') };

describe('a held evaluator', () => {
  it('reads each rulebook once', async () => {
    const asked: string[] = [];
    const evaluator = holdEvaluator((license) => {
      asked.push(license);
      return loadRulebook(license);
    });
    const [a, b] = await Promise.all([evaluator.evaluate(request), evaluator.evaluate(request)]);
    expect([asked, a]).toEqual([['AZ-LCSW'], b]);
    expect(evaluator.rulebook('AZ-LCSW')).toBe(evaluator.rulebook('AZ-LCSW'));
  });
  it('lets other work in between the evaluations of a batch', async () => {
    const evaluator = holdEvaluator();
    const moments: string[] = [];
    setImmediate(() => moments.push('other work'));
    for await (const evaluation of evaluator.evaluateAll([request, request, request])) moments.push(evaluation.license);
    expect(moments.indexOf('other work')).toBeGreaterThan(-1);
    expect(moments.indexOf('other work')).toBeLessThan(moments.length - 1);
  });
  it('holds up everything when evaluations are only awaited', async () => {
    const evaluator = holdEvaluator();
    const moments: string[] = [];
    await evaluator.evaluate(request);
    setImmediate(() => moments.push('other work'));
    for (let index = 0; index < 3; index += 1) moments.push((await evaluator.evaluate(request)).license);
    expect(moments).toEqual(['AZ-LCSW', 'AZ-LCSW', 'AZ-LCSW']);
  });
});
