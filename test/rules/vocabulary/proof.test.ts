import { describe, expect, it } from '@jest/globals';
import { type Proof, isFresh } from '../../../rules/vocabulary/proof.ts';

const proof: Proof = { by: 'passkey', at: '2026-11-23T16:00:00.000Z' };

describe('a proof', () => {
  it('serves for so many minutes, and not a moment longer', () => {
    expect(isFresh(proof, 10, '2026-11-23T16:00:00.000Z')).toBe(true);
    expect(isFresh(proof, 10, '2026-11-23T16:09:59.999Z')).toBe(true);
    expect(isFresh(proof, 10, '2026-11-23T16:10:00.000Z')).toBe(false);
  });

  it('that was not given, lies ahead, or has no instant that can be read serves for nothing', () => {
    expect(isFresh(null, 10, proof.at)).toBe(false);
    expect(isFresh(proof, 10, '2026-11-23T15:59:59.999Z')).toBe(false);
    expect(isFresh({ ...proof, at: 'yesterday' }, 10, proof.at)).toBe(false);
    expect(isFresh(proof, Number.NaN, proof.at)).toBe(false);
  });
});
