import { describe, expect, it } from '@jest/globals';
import { ABILITIES, type Ability } from '../../../rules/vocabulary/abilities.ts';
import { SCOPES, SCOPE_NAMES, scopeOf, scopesAllow } from '../../../rules/vocabulary/scopes.ts';

/** What no program does for anybody. */
const NEVER: readonly Ability[] = [
  'sign-hours',
  'sign-agreements',
  'attest-quarters',
  'evaluate-supervisees',
  'consent-to-sign',
  'amend-hours',
  'record-attendance',
  'exceed-limits',
  'waive-packet-items',
  'adopt-rules',
  'file-with-board',
  'decide-tasks',
  'break-glass',
  'end-emergencies',
  'share-packets',
  'review-packet',
  'keep-access',
  'keep-own-sign-ins',
  'keep-own-tokens',
];

describe('the scopes of tokens', () => {
  it.each(NEVER)('none comes with %s', (ability) => {
    expect(scopeOf(ability)).toBeNull();
    expect(scopesAllow(SCOPE_NAMES, ability)).toBe(false);
  });

  it('each ability comes with one scope at most, and all that reads with the one that reads', () => {
    const named = SCOPE_NAMES.flatMap((scope) => [...SCOPES[scope].abilities]);
    expect(new Set(named).size).toBe(named.length);
    const reading = (Object.keys(ABILITIES) as Ability[]).filter((ability) => ability.startsWith('read-'));
    expect(reading.filter((ability) => scopeOf(ability) !== 'read')).toEqual([]);
  });

  it('allow what they come with and nothing else', () => {
    expect(scopesAllow(['log-hours'], 'log-hours')).toBe(true);
    expect(scopesAllow(['log-hours'], 'read-journeys')).toBe(false);
    expect(scopesAllow([], 'read-journeys')).toBe(false);
  });
});
