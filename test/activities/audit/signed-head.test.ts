import { expect, test } from '@jest/globals';
import { checkHead, signHead } from '../../../activities/audit/signed-head.ts';
import { trustedKeys } from '../../../activities/audit/check-heads.ts';
import { freshKey, HEAD } from './heads.ts';

const key = freshKey();
const head = signHead(key, HEAD);
const trusted = trustedKeys([key.publicPem]);

test('a head is sound under the key that signed it, in whatever order its fields come', () => {
  expect(head).toMatchObject({ ...HEAD, keyId: key.keyId });
  expect(checkHead(head, trusted)).toBe('sound');
  const { signature, ...rest } = head;
  expect(checkHead({ signature, ...rest }, trusted)).toBe('sound');
});

test.each([
  { organizationId: '00000000-0000-4000-8000-000000000002' },
  { sequence: 13 },
  { sha256: 'b'.repeat(64) },
  { at: '2026-11-26T11:00:00.001Z' },
  { signature: Buffer.alloc(64).toString('base64') },
  { signature: '' },
])('changed to %j it is not as it was signed', (change) => {
  expect(checkHead({ ...head, ...change }, trusted)).toBe('bad-signature');
});

test('a head of another key is not trusted, whatever it says of itself', () => {
  const other = freshKey();
  expect(checkHead(signHead(other, HEAD), trusted)).toBe('unknown-key');
  expect(checkHead({ ...signHead(other, HEAD), keyId: key.keyId }, trusted)).toBe('bad-signature');
  expect(checkHead(head, trustedKeys([]))).toBe('unknown-key');
});
