import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const license = { jurisdiction: 'XX', issuedOn: '2010-01-15' };
const supervisors = [
  { id: 'reyes', name: 'Dr. Reyes', licenses: [{ ...license, license: 'LCSW' }] },
  { id: 'stone', name: 'Dr. Stone', licenses: [{ ...license, license: 'LCSW', expiresOn: '2020-12-31' }] },
  { id: 'vance', name: 'Dr. Vance', licenses: [{ ...license, license: 'Guide' }] },
];
const log: Line[] = [
  ['2021-01-04', 'counseling-couple', 1],
  ['2021-01-05', 'counseling-couple', 2, { supervisor: 'stone' }],
  ['2021-01-06', 'counseling-couple', 4, { supervisor: 'vance' }],
];
const step = { kind: 'supervisor-gate', select: { named: true }, why: '{name} may not.' } as const;

describe('hours under somebody who may not supervise', () => {
  it('are left out whole, and asked about where the license is not known', () => {
    const { credit, cuts, questions } = runStep(step, { log, record: { supervisors } });
    expect(credit('work')).toEqual([1, 0, 4]);
    expect(cuts('work')[0]?.why).toBe("Dr. Stone's LCSW license ended on December 31, 2020.");
    expect(questions).toEqual(['Dr. Vance holds the license "Guide" in XX: may its holder supervise?']);
  });
  it('are lost from one category and what is inside it, where the text says so', () => {
    const { credit, questions } = runStep({ ...step, from: 'direct' }, { log, record: { supervisors } });
    expect(credit('work')).toEqual([1, 2, 4]);
    expect(credit('direct')).toEqual([1, 0, 4]);
    expect(credit('relational')).toEqual([1, 0, 4]);
    expect(questions).toHaveLength(1);
  });
  it('stand as a question where the record names nobody, work like supervision', () => {
    const lines: Line[] = [
      ['2021-01-04', 'counseling-couple', 1, { supervisor: undefined }],
      ['2021-01-05', 'supervision-individual', 1, { supervisor: undefined }],
    ];
    const outcome = (log: Line[]) => runStep({ kind: 'supervisor-gate' }, { log, record: { supervisors } });
    expect(outcome(lines.slice(0, 1)).questions).toEqual(['The record does not say who supervised some of the work.']);
    expect(outcome(lines.slice(1)).questions).toEqual(['The record does not say who gave some of the supervision.']);
    expect(outcome(lines).credit('work')).toEqual([1, null]);
  });
});
