import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { firstObstacle } from '../../../rules/explain/first-obstacle.ts';
import { shareCounted } from '../../../rules/explain/share-counted.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { evaluateBlocks, evaluateJson } from '../support/evaluate-blocks.ts';

const record = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../records/${name}.record.json`, import.meta.url), 'utf8'));
const day = plainDate('2024-06-03');

describe('the first thing in the way', () => {
  it('is the direct hours when all that is missing must be direct', async () => {
    const evaluation = await evaluateJson('CA-LMFT', record('ca-lmft-cap-overrun'), day);
    expect(firstObstacle(evaluation)).toEqual({ requirement: 'direct-hours', sentence: '160 direct hours to go.' });
  });
  it('is the total when more than direct hours is missing', async () => {
    const evaluation = await evaluateJson('CA-LMFT', record('ca-lmft-two-settings'), day);
    expect(firstObstacle(evaluation)).toEqual({ requirement: 'total-hours', sentence: '1,350 hours to go.' });
  });
  it('is a question once nothing is short, and nothing when all is met', async () => {
    const evaluation = await evaluateJson('FL-LMHC', record('fl-lmhc-96-weeks'), day);
    const rows = evaluation.requirements.map((row) => ({
      ...row,
      verdict: row.verdict === 'unmet' ? ('met' as const) : row.verdict,
    }));
    expect(firstObstacle({ ...evaluation, requirements: rows })?.requirement).toBe('raw-data');
    expect(
      firstObstacle({ ...evaluation, requirements: rows.map((row) => ({ ...row, verdict: 'met' as const })) }),
    ).toBeNull();
    expect(firstObstacle(evaluation)?.sentence).toBe('4 weeks to go.');
  });
});

describe('the share counted', () => {
  it('is that of the headline requirement, never above one', async () => {
    expect(shareCounted(await evaluateJson('CA-LMFT', record('ca-lmft-cap-overrun'), day))).toBeCloseTo(2840 / 3000);
    expect(shareCounted(await evaluateJson('TX-LMFT', record('tx-lmft-technology'), '2026-03-02'))).toBe(1);
    expect(shareCounted(await evaluateBlocks('FL-LMHC', []))).toBe(0);
  });
});
