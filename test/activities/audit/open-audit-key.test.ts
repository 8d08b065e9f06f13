import { expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAuditKey } from '../../../activities/audit/open-audit-key.ts';
import { createTestFolder } from '../../support/folders.ts';

test('a key of our own is made once, whoever comes first, and only its owner may read it', async () => {
  await using place = await createTestFolder();
  const keyFile = join(place.folder, 'new/audit.key');
  const opened = await Promise.all(Array.from({ length: 8 }, () => openAuditKey({ keyFile, makeKey: true })));
  expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(place.folder, 'new'))).toEqual(['audit.key']);
  expect((await openAuditKey({ keyFile, makeKey: false })).keyId).toBe(opened[0]?.keyId);
});

test('a key from elsewhere that is missing, no key, or of another kind is refused in a sentence', async () => {
  await using place = await createTestFolder();
  const keyFile = join(place.folder, 'audit.key');
  const refusal = (reason: string) => ({ code: 'AUDIT_KEY_UNUSABLE', details: { file: keyFile, reason } });
  await expect(openAuditKey({ keyFile, makeKey: false })).rejects.toMatchObject(refusal('it cannot be read'));
  await writeFile(keyFile, 'secret');
  await expect(openAuditKey({ keyFile, makeKey: true })).rejects.toMatchObject(refusal('it holds no private key'));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await expect(openAuditKey({ keyFile, makeKey: true })).rejects.toMatchObject(
    refusal('its key is not an Ed25519 key'),
  );
});
