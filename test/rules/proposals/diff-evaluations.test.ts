import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { applyProposal } from '../../../rules/proposals/apply-proposal.ts';
import { diffEvaluations } from '../../../rules/proposals/diff-evaluations.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const file = new URL('../records/ca-lmft-cap-overrun.record.json', import.meta.url);
const before = loadRulebook('CA-LMFT');
const after = applyProposal(before, {
  id: 'no-cap',
  title: 'No limit of non-clinical hours',
  license: 'CA-LMFT',
  status: 'what if',
  source: null,
  readOn: '2026-11-25',
  changes: [{ change: 'take-out-step', step: 'nonclinical' }],
});

describe('what a proposal would change for somebody', () => {
  it('is told in minutes and row by row', async () => {
    const read = readRecord(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.ok) throw new Error('The record is not well formed');
    const asOf = plainDate('2026-11-01');
    const evaluate = (rulebook: typeof before) => evaluateRecord({ rulebook, record: read.record, asOf });
    const difference = diffEvaluations(await evaluate(before), await evaluate(after));
    expect(difference).toMatchObject({ gainedMinutes: 9600, verdict: { before: 'unmet', after: 'unmet' } });
    expect(difference.rows.find(({ requirement }) => requirement === 'total-hours')).toMatchObject({
      before: { verdict: 'unmet', counted: 2840, short: 160 },
      after: { verdict: 'met', counted: 3000, short: 0 },
    });
    expect(diffEvaluations(await evaluate(before), await evaluate(before)).rows).toEqual([]);
  });
});
