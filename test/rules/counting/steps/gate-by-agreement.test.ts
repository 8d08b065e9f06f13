import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const log: Line[] = [
  ['2021-01-04', 'counseling-individual', 1],
  ['2021-02-01', 'counseling-individual', 1],
  ['2021-06-01', 'counseling-individual', 1],
];
const step = {
  kind: 'agreement-gate',
  basis: 'approved',
  question: 'When did the board approve it?',
  why: 'Lost: {state}.',
} as const;
const agreed = (more: object) => ({
  record: { agreements: [{ supervisor: 'reyes', setting: 'clinic', from: '2021-01-01', ...more }] },
});

describe('an agreement that must be approved before hours count', () => {
  it('leaves out hours before the approval, and hours after its end', () => {
    const given = { log, ...agreed({ boardApprovedOn: '2021-01-15', until: '2021-03-31' }) };
    const { credit, cuts } = runStep(step, given);
    expect(credit('work')).toEqual([0, 1, 0]);
    expect(cuts('work').map(({ why }) => why)).toEqual([
      'Lost: it was approved by the board on January 15, 2021.',
      'Lost: no agreement covers that day.',
    ]);
  });
  it('gives days of grace', () => {
    const given = { log, law: { grace: [60, 'days'] as const }, ...agreed({ boardApprovedOn: '2021-03-01' }) };
    expect(runStep({ ...step, graceDays: 'grace' }, given).credit('work')).toEqual([1, 1, 1]);
    expect(runStep(step, given).credit('work')).toEqual([0, 0, 1]);
  });
  it('is a question where the record does not say, never a loss', () => {
    for (const given of [{ log }, { log, ...agreed({}) }]) {
      const { total, questions } = runStep(step, given);
      expect([total('work'), questions]).toEqual([3, ['When did the board approve it?']]);
    }
  });
  it('needs the signature only, or no more than that it runs, where the text says so', () => {
    const given = { log, ...agreed({ signedOn: '2021-01-20' }) };
    expect(runStep({ ...step, basis: 'signed' }, given).credit('work')).toEqual([0, 1, 1]);
    expect(runStep({ ...step, basis: 'stated' }, given).credit('work')).toEqual([1, 1, 1]);
  });
});
