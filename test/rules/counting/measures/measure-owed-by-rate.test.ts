import { describe, expect, it } from '@jest/globals';
import { valueOf } from '../a-rulebook.ts';

describe('what is owed at a rate', () => {
  const rule = { kind: 'owed-by-rate', category: 'direct', onePer: 'per' } as const;
  const law = { per: [30, 'hours'] } as const;
  it('is one hour for every so many, and never rounded down', () => {
    expect(valueOf(rule, { law, log: [['2021-01-04', 'counseling-individual', 15]] })).toBe(30);
    expect(valueOf(rule, { law, log: [['2021-01-04', 'counseling-individual', 1]] })).toBe(2);
    expect(valueOf(rule, { law, log: [['2021-01-04', 'counseling-individual', 1.1]] })).toBe(3);
  });
  it('is nothing for nothing', () => {
    expect(valueOf(rule, { law })).toBe(0);
  });
});
