import { expect, test } from '@jest/globals';
import { runtimePassword, runtimeUrl } from '../../db/runtime-url.ts';

test('the runtime address is the same server and database under the runtime role', () => {
  const address = new URL(runtimeUrl('postgres://postgres:s%40cret@127.0.0.1:5433/creditable'));
  expect([address.username, address.host, address.pathname]).toEqual([
    'creditable_runtime',
    '127.0.0.1:5433',
    '/creditable',
  ]);
  expect(address.password).toMatch(/^[0-9a-f]{64}$/);
});

test('the password depends on the admin password alone', () => {
  expect(runtimePassword('postgres://a:one@h1/x')).toBe(runtimePassword('postgres://b:one@h2/y'));
  expect(runtimePassword('postgres://a:one@h1/x')).not.toBe(runtimePassword('postgres://a:two@h1/x'));
  expect(runtimePassword('postgres://a@h1/x')).toBe(runtimePassword('postgres://a:creditable@h1/x'));
});
