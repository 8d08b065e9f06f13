import { expect, it } from '@jest/globals';
import { type LicenseReport } from '../../../rules/checking/license-report.ts';
import { showLine, showProblems, showSummary } from '../../../rules/checking/show-report.ts';

const problem = { file: 'counting.yaml', place: 'step four', says: 'survived', remedy: 'add one' };
const report: LicenseReport = {
  license: 'CA-LMFT',
  full: true,
  cases: 8,
  conditions: { done: 40, of: 41 },
  steps: { done: 20, of: 20 },
  thresholds: { done: 64, of: 64 },
  structure: { done: 187, of: 188 },
  survivors: ['step four left out'],
  equivalents: [{ id: 'step five left out', reason: 'It is empty.' }],
  problems: [problem],
  notes: [{ ...problem, place: 'step six' }],
};
const other = {
  ...report,
  license: 'AZ-LCSW',
  full: false,
  thresholds: null,
  structure: null,
  problems: [],
  notes: [],
  equivalents: [],
};

it('a license is one line', () => {
  expect(showLine(report, 812.4)).toBe(
    'CA-LMFT           full   cases  8  conditions both ways 40/41  steps fired 20/20  threshold mutants killed 64/64  structural mutants killed 187/188  1 note  812 ms',
  );
  expect(showLine(other, 9)).toBe(
    'AZ-LCSW           other  cases  8  conditions both ways 40/41  steps fired 20/20  9 ms',
  );
});

it('problems are lines of their own, with the folder; notes only when wanted', () => {
  const lines = showProblems(report, 'us-ca/lmft', false);
  expect(lines).toEqual([
    '  problem: us-ca/lmft/counting.yaml, step four: survived; add one.',
    '  no difference: step five left out: It is empty.',
  ]);
  expect(showProblems(report, 'us-ca/lmft', true)[1]).toBe(
    '  note: us-ca/lmft/counting.yaml, step six: survived; add one.',
  );
});

it('a problem of a license as a whole is one of its folder', () => {
  const whole = { ...report, problems: [{ ...problem, file: '', place: '' }], equivalents: [] };
  expect(showProblems(whole, 'us-ca/lmft', false)).toEqual(['  problem: us-ca/lmft: survived; add one.']);
});

it('the last line adds up', () => {
  expect(showSummary([report, other], 1234)).toBe(
    '2 licenses, 16 cases, conditions both ways 80/82, steps fired 40/40, threshold mutants killed 64/64, structural mutants killed 187/188, 1 changes that make no difference, 1 problem, 1 note, 1.2 s',
  );
});
