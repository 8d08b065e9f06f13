import { expect, test } from '@jest/globals';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSecretFile } from '../../keys/secret-file.ts';
import { createTestFolder } from '../support/folders.ts';

test('a secret is made once, for its owner alone, and is the same for all who open it at once and later', async () => {
  await using place = await createTestFolder();
  const path = join(place.folder, 'cookie.key');
  const opened = await Promise.all(Array.from({ length: 5 }, () => openSecretFile(path, 32)));
  expect(new Set(opened.map(String)).size).toBe(1);
  expect(opened[0]).toHaveLength(32);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await openSecretFile(path, 32)).toEqual(opened[0]);
});

test('where the file is too short or cannot be made, the secret lasts as long as the process', async () => {
  await using place = await createTestFolder();
  const path = join(place.folder, 'short');
  await writeFile(path, 'short');
  expect(await openSecretFile(path, 32)).toHaveLength(32);
  expect(await openSecretFile('/dev/null/secret', 32)).toHaveLength(32);
});
