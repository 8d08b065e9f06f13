import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const log: Line[] = [
  ['2021-01-04', 'supervision-individual', 1, { medium: 'video' }],
  ['2021-01-05', 'supervision-individual', 2],
  ['2021-01-06', 'supervision-group', 3, { medium: 'video' }],
];
const answered = (answer: boolean) => ({ log, record: { answers: { remote: answer } } });

describe('entries of a kind that does not count', () => {
  const step = { kind: 'exclude' as const, select: { modes: ['group' as const], media: ['video' as const] } };
  it('are left out with the evidence of supervision', () => {
    const { credit, sheet } = runStep(step, { log });
    expect(credit('supervision')).toEqual([1, 2, 0]);
    expect([...sheet.evidence]).toEqual([60, 120, 0]);
  });
  it('stay with the yes that lifts the rule, and not with a no', () => {
    const given = { ...step, unlessAnswered: 'remote' };
    expect(runStep(given, answered(true)).total('supervision')).toBe(6);
    expect(runStep(given, answered(false)).total('supervision')).toBe(3);
  });
  it('may be those of nobody named', () => {
    const lines: Line[] = [
      ['2021-01-04', 'counseling-individual', 1, { supervisor: undefined }],
      ['2021-01-05', 'counseling-individual', 2],
    ];
    expect(runStep({ kind: 'exclude', select: { named: false } }, { log: lines }).credit('work')).toEqual([0, 2]);
    expect(runStep({ kind: 'exclude', select: { named: true } }, { log: lines }).credit('work')).toEqual([1, 0]);
  });
});

describe('sessions before the first of the kind that must come first', () => {
  const step = { kind: 'first-must-be', select: { supervision: true }, unlessAnswered: 'remote' } as const;
  const given = { ...step, first: { media: ['in-person' as const] } };
  it('are left out, unless a yes lifts the rule', () => {
    expect(runStep(given, { log }).credit('supervision')).toEqual([0, 2, 3]);
    expect(runStep(given, answered(true)).credit('supervision')).toEqual([1, 2, 3]);
    expect(runStep(given, answered(false)).credit('supervision')).toEqual([0, 2, 3]);
  });
});
