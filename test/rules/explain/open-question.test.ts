import { describe, expect, it } from '@jest/globals';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { loadCases } from '../../../rules/rulebooks/load-cases.ts';
import { evaluateJson, rowOf } from '../support/evaluate-blocks.ts';

/** The case whose permit was needed longer than its two years, with and without an answer about the extension. */
async function explainPermit(answers: Record<string, boolean>): Promise<[verdict: string, explanation: string]> {
  const [first] = loadCases('NY-LMHC');
  if (first === undefined) throw new Error('There is no case');
  const worked = {
    ...first.worked,
    answers,
    blocks: [
      {
        from: '2021-01-04',
        weeks: 2,
        each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 5 }],
      },
      {
        from: '2023-06-05',
        weeks: 1,
        each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 5 }],
      },
    ],
    entries: [],
  };
  const { answers: _, registrations, ...standard } = first.standard as { answers?: unknown; registrations: object[] };
  const held = registrations.map((one) => ({ ...one, issuedOn: '2021-01-01', expiresOn: '2025-01-01' }));
  const record = buildCaseRecord({ ...standard, registrations: held }, worked);
  const row = rowOf(await evaluateJson('NY-LMHC', record, '2024-06-01'), 'permit-life');
  return [row.verdict, row.explanation];
}

describe('a limit whose figures are there and that hangs on an answer', () => {
  it('puts its question behind the figures', async () => {
    const [verdict, explanation] = await explainPermit({});
    expect(verdict).toBe('unknown');
    expect(explanation).toMatch(/of at most 2 years.*was the permit extended/s);
  });
  it('puts none once it is answered', async () => {
    const [verdict, explanation] = await explainPermit({ 'permit-life': true });
    expect(verdict).toBe('met');
    expect(explanation).not.toContain('was the permit extended');
  });
});
