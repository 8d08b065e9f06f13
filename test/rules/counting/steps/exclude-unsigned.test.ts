import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

describe('a log that was signed late', () => {
  const signed = (signedOn: string): Line => ['2021-01-04', 'documentation', 1, { signedOn: signedOn as never }];
  const step = { kind: 'signed-within', within: 'days', why: 'Signed after {date}.' } as const;
  it('does not count once the days are over', () => {
    const log = [signed('2021-03-05'), signed('2021-03-06')];
    const { credit, cuts } = runStep(step, { law: { days: [60, 'days'] }, log });
    expect(credit('work')).toEqual([1, 0]);
    expect(cuts('work')[0]?.why).toBe('Signed after March 5, 2021.');
  });
});

describe('a log that nobody signed', () => {
  it('does not count, and says who is to sign it', () => {
    const log: Line[] = [['2021-01-04', 'documentation', 1, { signedOn: undefined }]];
    const { credit, cuts } = runStep({ kind: 'unsigned' }, { log });
    expect(credit('work')).toEqual([0]);
    expect(cuts('work')[0]?.repair).toBe('Have it signed by Dr. Reyes.');
  });
  it('does not count before the day of its signature, nor when it was signed before the work', () => {
    const log: Line[] = [['2021-01-04', 'documentation', 1, { signedOn: '2021-01-03' as never }]];
    expect(runStep({ kind: 'unsigned' }, { log }).credit('work')).toEqual([0]);
    const later: Line[] = [['2021-01-04', 'documentation', 1, { signedOn: '2021-02-01' as never }]];
    expect(runStep({ kind: 'unsigned' }, { log: later, asOf: '2021-01-31' }).credit('work')).toEqual([0]);
    expect(runStep({ kind: 'unsigned' }, { log: later, asOf: '2021-02-01' }).credit('work')).toEqual([1]);
  });
});
