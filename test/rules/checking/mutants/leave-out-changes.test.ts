import { describe, expect, it } from '@jest/globals';
import { leaveOutChanges } from '../../../../rules/checking/mutants/leave-out-changes.ts';
import { type Change } from '../../../../rules/rulebooks/schema/change-schema.ts';

const out: Change = { change: 'take-out-step', step: 'four' };
const words: Change = { change: 'row', requirement: 'form', set: { label: 'Another' } };
const more: Change = { change: 'row', requirement: 'form', set: { notBinding: 'No more.' } };
const none: Change = { change: 'uncounted', is: [] };

describe('changes left out', () => {
  it('are all of them, and each by itself', () => {
    expect(leaveOutChanges([out, more, none])).toEqual([
      { what: 'left out', changes: [] },
      { what: 'without change 1 (take-out-step four)', changes: [more, none] },
      { what: 'without change 2 (row form)', changes: [out, none] },
      { what: 'without change 3 (uncounted)', changes: [out, more] },
    ]);
  });
  it('are not told twice where there is one', () => {
    expect(leaveOutChanges([out])).toHaveLength(1);
  });
  it('are not those that people only read', () => {
    expect(leaveOutChanges([out, words]).map(({ what }) => what)).toEqual([
      'left out',
      'without change 1 (take-out-step four)',
    ]);
  });
});
