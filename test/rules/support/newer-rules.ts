import { applyProposal } from '../../../rules/proposals/apply-proposal.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';

/** The rules of California for LMFTs as they could come: of non-clinical work only so many hours count. */
export function newerRules(mostHours: number, before: Rulebook = loadRulebook('CA-LMFT')): Rulebook {
  const only = {
    value: mostHours,
    citation: 'Made up for a test, § 1',
    confidence: 'secondary',
    source: null,
  } as const;
  const { label, unit, by } = before.parameters['nonclinical-max'] ?? {};
  return applyProposal(before, {
    id: `nonclinical-${String(mostHours)}`,
    title: `At most ${String(mostHours)} hours of non-clinical practice`,
    license: 'CA-LMFT',
    status: 'what if',
    source: null,
    readOn: '2026-11-25',
    changes: [{ change: 'number', parameter: 'nonclinical-max', is: { label, unit, by, values: [only] } }],
  });
}
