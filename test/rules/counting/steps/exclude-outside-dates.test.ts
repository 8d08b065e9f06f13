import { describe, expect, it } from '@jest/globals';
import { type Line, repeat } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const log: Line[] = repeat(3, 365, ['2021-01-04', 'documentation', 1]);

describe('a window that closes', () => {
  const step = { kind: 'after-window', anchor: 'first-hour', months: 'years', why: 'Worked after {date}.' } as const;
  it('leaves out what comes on its last day or later', () => {
    expect(runStep(step, { law: { years: [1, 'years'] }, log }).credit('work')).toEqual([1, 0, 0]);
    expect(runStep(step, { law: { years: [13, 'months'] }, log }).credit('work')).toEqual([1, 1, 0]);
  });
  it('is a question where nobody knows when it opened', () => {
    const { total, questions } = runStep({ ...step, anchor: 'degree' }, { law: { years: [1, 'years'] }, log });
    expect([total('work'), questions.length]).toEqual([3, 1]);
  });
});

describe('a day before which nothing counts', () => {
  it('leaves out what lies before it', () => {
    const record = { person: { id: 'p', degree: { awardedOn: '2022-01-04' } } };
    expect(runStep({ kind: 'before-date', anchor: 'degree' }, { log, record }).credit('work')).toEqual([0, 1, 1]);
  });
  it('is asked for only where something before it still counts', () => {
    const step = { kind: 'before-date', anchor: 'degree' } as const;
    const uncounted: Line[] = [['2021-01-04', 'research', 1]];
    expect(runStep(step, { log }).questions).toEqual(['Because.']);
    expect(runStep(step, { log: uncounted }).questions).toEqual([]);
  });
});
