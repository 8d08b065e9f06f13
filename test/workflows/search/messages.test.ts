import { describe, expect, it } from '@jest/globals';
import { TypedSearchAttributes } from '@temporalio/common';
import type { Signs } from '../../../rules/vocabulary/signs.ts';
import {
  SEARCH_ATTRIBUTES,
  SEARCH_KEYS,
  changedPairs,
  isMarked,
  missingAttributes,
  startPairsOf,
} from '../../../workflows/search/messages.ts';

const SIGNS: Signs = {
  tenant: 'org-1',
  state: 'CA',
  phase: 'accumulating',
  nextDueAt: '2026-12-01T17:00:00.000Z',
  riskLevel: 'watch',
  ruleSet: 'CA-LMFT@1',
};

describe('the attributes by which workflows are found', () => {
  it('are six, of the types that the server numbers 2 (keyword) and 6 (instant)', () => {
    expect(SEARCH_ATTRIBUTES).toEqual({
      LicState: 2,
      LicPhase: 2,
      LicNextDueAt: 6,
      LicRiskLevel: 2,
      LicRuleSet: 2,
      LicTenant: 2,
    });
  });

  it('are missing where they are not known, or known as something else', () => {
    expect(missingAttributes(SEARCH_ATTRIBUTES)).toEqual([]);
    expect(missingAttributes({ ...SEARCH_ATTRIBUTES, LicPhase: 1 })).toEqual(['LicPhase']);
    expect(missingAttributes(undefined)).toHaveLength(6);
  });

  it('are set only where they say something else than before', () => {
    const carried = startPairsOf(SIGNS);
    expect(changedPairs(SIGNS, carried)).toEqual([]);
    expect(changedPairs({ ...SIGNS, phase: 'ready' }, carried)).toEqual([{ key: SEARCH_KEYS.phase, value: 'ready' }]);
    expect(changedPairs({ ...SIGNS, nextDueAt: '2026-12-02T17:00:00.000Z' }, carried)).toEqual([
      { key: SEARCH_KEYS.nextDueAt, value: new Date('2026-12-02T17:00:00.000Z') },
    ]);
    expect(changedPairs(SIGNS, new TypedSearchAttributes())).toHaveLength(6);
  });

  it('lose the next instant when nobody is to be told, once', () => {
    const over = { ...SIGNS, nextDueAt: null };
    const carried = startPairsOf(SIGNS);
    const changed = changedPairs(over, carried);
    expect(changed).toEqual([{ key: SEARCH_KEYS.nextDueAt, value: null }]);
    expect(changedPairs(over, carried.updateCopy(changed))).toEqual([]);
  });

  it('leave alone what a workflow of another kind does not have', () => {
    expect(changedPairs({ tenant: 'org-1', riskLevel: 'none' }, startPairsOf(SIGNS))).toEqual([
      { key: SEARCH_KEYS.riskLevel, value: 'none' },
    ]);
    expect([isMarked(startPairsOf({ tenant: 'org-1' })), isMarked(new TypedSearchAttributes())]).toEqual([true, false]);
  });
});
