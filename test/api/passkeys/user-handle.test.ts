import { describe, expect, it } from '@jest/globals';
import { makeUserHandle, readUserHandle } from '../../../api/passkeys/user-handle.ts';

const owner = {
  organizationId: '0b8f1c1e-1d5a-4c3e-9d5f-0123456789ab',
  personId: 'f3a0e0d2-7c61-4a5b-8d7e-ba9876543210',
};

describe('what a passkey keeps of its owner', () => {
  it('names the organization and the person, and nobody in words', () => {
    const handle = makeUserHandle(owner);
    expect(handle).toHaveLength(32);
    expect(readUserHandle(handle.toString('base64url'))).toEqual(owner);
  });

  it('is nothing where it is none of ours', () => {
    for (const handle of [undefined, '', 'AAAA', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}!`])
      expect(readUserHandle(handle)).toBeNull();
  });
});
