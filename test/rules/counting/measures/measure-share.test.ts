import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { figure, valueOf } from '../a-rulebook.ts';

const SHARE = { kind: 'share', category: 'relational', of: 'direct' } as const;

describe('a share', () => {
  it('is told in ten-thousandths and never rounded up', () => {
    const log = [
      ['2024-01-01', 'counseling-couple', 2],
      ['2024-01-02', 'counseling-individual', 1],
    ] as const;
    expect(valueOf(SHARE, { log })).toBe(6666);
  });
  it('is whole when everything belongs to it', () => {
    expect(valueOf(SHARE, { log: [['2024-01-01', 'counseling-couple', 2]] })).toBe(10_000);
  });
  it('is 0 of something, and unknown of nothing', () => {
    expect(valueOf(SHARE, { log: [['2024-01-01', 'counseling-individual', 2]] })).toBe(0);
    expect(figure(SHARE, { log: [['2024-01-01', 'documentation', 2]] })).toMatchObject({
      value: UNKNOWN,
      remark: expect.stringContaining('Nothing counts yet'),
    });
  });
});
