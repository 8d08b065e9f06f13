import { describe, expect, it } from '@jest/globals';
import { blocksPacket } from '../../../rules/readiness/is-ready.ts';
import type { RequirementRow } from '../../../rules/vocabulary/evaluation.ts';

const row = (over: Partial<RequirementRow>): RequirementRow => ({
  id: 'total-hours',
  kind: 'floor',
  verdict: 'unmet',
  binding: true,
  citation: null,
  confidence: 'statute',
  explanation: '',
  ...over,
});

describe('what stands in the way of a packet', () => {
  it.each([
    ['an unmet floor', {}, true],
    ['a floor met', { verdict: 'met' }, false],
    ['a floor whose facts are missing', { verdict: 'unknown' }, true],
    ['an exam not taken yet', { kind: 'exam', verdict: 'unknown' }, false],
    ['an exam failed', { kind: 'exam', verdict: 'unmet' }, true],
    ['a path not taken', { binding: false }, false],
    ['a cap remembered but not checked', { kind: 'cap', verdict: 'unknown', confidence: 'recall' }, false],
    ['a row without a kind', { verdict: 'unmet' }, true],
  ] as const)('%s', (_, over, blocks) => {
    expect(blocksPacket(row(over))).toBe(blocks);
  });
});
