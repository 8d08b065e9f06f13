import { describe, expect, it } from '@jest/globals';
import { applyProposal } from '../../../rules/proposals/apply-proposal.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Change } from '../../../rules/rulebooks/schema/change-schema.ts';
import { type Proposal, proposalSchema } from '../../../rules/rulebooks/schema/proposal-schema.ts';
import { listReadings } from '../../../rules/rulebooks/versions/open-readings.ts';

const california = loadRulebook('CA-LMFT');
const source = { citation: 'made up', confidence: 'statute', source: null } as const;

function proposal(...changes: Change[]): Proposal {
  return {
    id: 'test',
    title: 'A test',
    license: 'CA-LMFT',
    status: 'what if',
    source: null,
    readOn: '2026-11-25',
    changes,
  };
}

describe('a proposal laid over a rulebook', () => {
  it('ends the value that stood open on the day before, and leaves the rulebook itself alone', () => {
    const value = { from: '2028-01-01', value: 45, ...source };
    const changed = applyProposal(california, proposal({ change: 'value', parameter: 'week-cap', value }));
    expect(changed.parameters['week-cap']?.values.map(({ until, value: hours }) => [until, hours])).toEqual([
      ['2027-12-31', 40],
      [undefined, 45],
    ]);
    expect(california.parameters['week-cap']?.values).toHaveLength(1);
    expect([changed.identity.version, changed.sha256 === california.sha256]).toEqual([
      `${california.identity.version}+test`,
      false,
    ]);
  });
  it('takes steps out, puts steps in, and changes rows', () => {
    const added = {
      id: 'notes-cap',
      kind: 'total-cap',
      category: 'nonclinical',
      from: 'total',
      limit: 'nonclinical-max',
    };
    const changed = applyProposal(
      california,
      proposal(
        { change: 'take-out-step', step: 'forty' },
        {
          change: 'put-in-step',
          after: 'unsigned',
          step: { ...added, requirement: 'nonclinical-max', why: 'Too many.' },
        },
        { change: 'row', requirement: 'total-hours', set: { label: 'All of it' } },
        { change: 'step', step: 'six-years', set: { why: 'Older than {date}.' } },
      ),
    );
    expect(changed.counting.steps.map(({ id }) => id).slice(0, 2)).toEqual(['unsigned', 'notes-cap']);
    expect(changed.counting.steps.some(({ id }) => id === 'forty')).toBe(false);
    expect(changed.requirements[0]?.label).toBe('All of it');
    // The forty hours cannot be read otherwise once they are gone; what stays can.
    expect(listReadings(changed).map(({ id }) => id)).not.toContain('rolling-forty');
    expect(listReadings(changed).map(({ id }) => id)).toContain('additional-unit');
  });
  it.each<[string, Change, string]>([
    ['a number', { change: 'value', parameter: 'nowhere', value: { value: 1, ...source } }, 'no number nowhere'],
    ['a step', { change: 'take-out-step', step: 'nowhere' }, 'no step nowhere'],
    ['a row', { change: 'row', requirement: 'nowhere', set: {} }, 'no requirement nowhere'],
  ])('refuses %s that is not there', (_, change, message) => {
    expect(() => applyProposal(california, proposal(change))).toThrow(message);
  });
  it('is checked like any rulebook, and is about one license', () => {
    const broken = proposal({ change: 'step', step: 'forty', set: { limit: 'nowhere' } });
    expect(() => applyProposal(california, broken)).toThrow('contradicts itself');
    expect(() => applyProposal(loadRulebook('TX-LPC'), proposal({ change: 'take-out-step', step: 'x' }))).toThrow(
      'about CA-LMFT',
    );
    expect(proposalSchema.safeParse(proposal()).success).toBe(false);
  });
});
