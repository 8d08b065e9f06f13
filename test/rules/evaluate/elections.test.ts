import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { applyProposal } from '../../../rules/proposals/apply-proposal.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { aCase } from '../checking/tiny-rulebook.ts';
import { tinyVersions } from '../checking/tiny-versions.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const file = new URL('../records/ca-lmft-cap-overrun.record.json', import.meta.url);
const read = readRecord(JSON.parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error('The record is not well formed');
const { record } = read;

/** California as if the limit of non-clinical hours had been 1,410 until 2015, and people registered early could choose that. */
function withChoice(offeredUntil: string): Rulebook {
  const source = { citation: 'made up', confidence: 'statute', source: null } as const;
  const values = [
    { until: '2015-12-31', value: 1410, ...source },
    { from: '2016-01-01', value: 1250, ...source },
  ];
  const number = { label: 'Most non-clinical hours', unit: 'hours', by: 'application', values };
  const rulebook = applyProposal(loadRulebook('CA-LMFT'), {
    id: 'choice',
    title: 'A choice',
    license: 'CA-LMFT',
    status: 'what if',
    source: null,
    readOn: '2026-11-25',
    changes: [{ change: 'number', parameter: 'nonclinical-max', is: number }],
  });
  const election = {
    id: 'former-rules',
    label: 'The former rules',
    offered: { by: 'registration' as const, until: offeredUntil },
    asIf: { application: '2015-06-01' },
    citation: 'made up',
  };
  return { ...rulebook, identity: { ...rulebook.identity, elections: [election] } };
}

const evaluate = (rulebook: Rulebook) => evaluateRecord({ rulebook, record, asOf: plainDate('2026-11-01') });
const total = (evaluation: Awaited<ReturnType<typeof evaluate>>) =>
  evaluation.requirements.find(({ id }) => id === 'total-hours')?.counted;

describe('a choice of rules', () => {
  it('shows both ways and takes the one that serves best', async () => {
    const evaluation = await evaluate(withChoice('2030-12-31'));
    expect(evaluation.paths?.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['rules-as-they-stand', 'unmet'],
      ['former-rules', 'unmet'],
    ]);
    expect(evaluation.path).toBe('former-rules');
    expect(total(evaluation)).toBe(3000);
    expect(evaluation.notes?.[0]).toContain('There is a choice of rules');
  });
  it('is offered only to whom the law offers it', async () => {
    const evaluation = await evaluate(withChoice('2001-12-31'));
    expect(evaluation.paths).toBeUndefined();
    expect(total(evaluation)).toBe(2840);
  });
  it('may give a version, which is then named', async () => {
    const election = {
      id: 'former-rules',
      label: 'The former rules',
      offered: { by: 'application', from: '2020-01-01' },
      gives: 'before-2020',
      citation: 'made up',
    };
    const rulebook = tinyVersions((identity) => void (identity['elections'] = [election]));
    const { standard, worked } = aCase('x', {
      application: '2024-06-03',
      entries: [{ on: '2024-01-01', activity: 'crisis', hours: 10 }],
      answers: { form: true, letter: true },
      expect: { verdict: 'met' },
    });
    const made = readRecord(buildCaseRecord(standard, worked));
    if (!made.ok) throw new Error('The record is not well formed');
    const evaluation = await evaluateRecord({ rulebook, record: made.record, asOf: plainDate('2024-06-03') });
    expect(evaluation).toMatchObject({ path: 'former-rules', verdict: 'met', rulebook: { version: 'before-2020' } });
    expect(evaluation.paths?.map(({ verdict }) => verdict)).toEqual(['unmet', 'met']);
    const nowhere = { ...rulebook, identity: { ...rulebook.identity, elections: [{ ...election, gives: 'nowhere' }] } };
    const asked = { rulebook: nowhere as Rulebook, record: made.record, asOf: plainDate('2024-06-03') };
    await expect(evaluateRecord(asked)).rejects.toThrow('gives no version of this rulebook: nowhere');
  });
  it('changes the numbers, never the dates by which hours are counted', async () => {
    const [chosen, present] = [await evaluate(withChoice('2030-12-31')), await evaluate(loadRulebook('CA-LMFT'))];
    const lost = (evaluation: typeof chosen) =>
      evaluation.ledger.flatMap((row) => row.lost.filter(({ requirement }) => requirement === 'lookback')).length;
    expect(lost(chosen)).toBe(lost(present));
  });
});
