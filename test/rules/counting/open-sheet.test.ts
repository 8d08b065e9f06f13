import { describe, expect, it } from '@jest/globals';
import { aSheet } from './a-rulebook.ts';

describe('a sheet before any step', () => {
  const { sheet } = aSheet({
    log: [
      ['2021-01-04', 'documentation', 1],
      ['2021-01-05', 'supervision-individual', 2],
      ['2021-01-06', 'supervision-group', 3],
      ['2021-01-07', 'documentation', 4],
    ],
    uncounted: [
      { activities: ['research', 'other'], requirement: 'total', why: 'Not named.' },
      { activities: ['testing'], requirement: 'tests', why: 'Left out.' },
    ],
  });
  it('has all supervision as evidence, and no work', () => {
    expect([...sheet.evidence]).toEqual([0, 120, 180, 0]);
  });
  it('has the accounts in the order of the rulebook', () => {
    expect(sheet.ordered.map(({ name }) => name)).toEqual([...sheet.accounts.keys()]);
    expect(sheet.ordered[0]?.name).toBe('work');
  });
  it('knows why work counts toward nothing', () => {
    expect([...sheet.uncounted]).toEqual([
      ['research', { step: 'uncounted', requirement: 'total', why: 'Not named.' }],
      ['other', { step: 'uncounted', requirement: 'total', why: 'Not named.' }],
      ['testing', { step: 'uncounted', requirement: 'tests', why: 'Left out.' }],
    ]);
  });
  it('has asked and taken nothing yet', () => {
    expect([sheet.questions.size, sheet.fired.size, sheet.settingWeeks]).toEqual([0, 0, null]);
  });
});
