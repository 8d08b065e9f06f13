import { describe, expect, test } from '@jest/globals';
import { describeTrail, type ReportedTrail } from '../../../cli/verify-audit/describe-trail.ts';
import { HEAD } from '../../activities/audit/heads.ts';

const head = { ...HEAD, keyId: 'k', signature: 's' };
const sound: ReportedTrail = {
  trail: 'changes',
  organizationId: 'juniper',
  entries: 14,
  last: { sequence: 14, sha256: 'b'.repeat(64) },
  passed: 2,
  fault: null,
  heads: 2,
  lastHead: head,
  problems: [],
  exported: null,
};

describe('a trail is described', () => {
  test('sound, with how far its heads reach', () => {
    expect(describeTrail(sound)).toBe(
      'Organization juniper: 14 entries, sound.\n' +
        '  2 heads are kept outside, the last of entry 12 (2026-11-26T11:00:00.000Z); the trail passes through 2. 2 entries are younger.',
    );
  });

  test('without any head, which is said in so many words', () => {
    const none = describeTrail({ ...sound, heads: 0, passed: 0, lastHead: null });
    expect(none).toContain('No head of this trail is kept outside the database');
    expect(describeTrail({ ...sound, heads: 3, passed: 0, lastHead: null })).toContain('None of its 3 heads');
  });

  test('with what is wrong, and which entry', () => {
    const fault = {
      kind: 'altered',
      sequence: 5,
      until: 5,
      entryId: 'e5',
      sentence: 'Entry 5 was altered: its content no longer gives its hash.',
    } as const;
    const problems = [{ kind: 'unknown-key', path: '/x', sentence: 'The head in /x is not known.' }] as const;
    const text = describeTrail({ ...sound, fault, problems });
    expect(text).toContain('14 entries, NOT SOUND.\n  altered: Entry 5 was altered');
    expect(text).toContain('Its id is e5.\n  unknown-key: The head in /x');
  });
});
