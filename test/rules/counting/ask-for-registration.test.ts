import { describe, expect, it } from '@jest/globals';
import { evaluateBlocks, rowOf } from '../support/evaluate-blocks.ts';

const blocks = [
  {
    from: '2021-01-04',
    weeks: 1,
    each: [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 5 }],
  },
];

describe('what is asked about a registration', () => {
  it('is said once, though the figure and the gate both ask it', async () => {
    const { explanation } = rowOf(
      await evaluateBlocks('TX-LMFT', blocks, { registrations: undefined }),
      'registration',
    );
    expect(explanation.match(/whether/g)).toHaveLength(1);
    expect(explanation).toContain('the record does not say whether and when the');
  });
  it('names a registration that nobody knows once', async () => {
    const registrations = [{ jurisdiction: 'TX', credential: 'Permit X', issuedOn: '2019-07-01' }];
    const { explanation } = rowOf(await evaluateBlocks('TX-LMFT', blocks, { registrations }), 'registration');
    expect(explanation.match(/Permit X/g)).toHaveLength(1);
  });
});
