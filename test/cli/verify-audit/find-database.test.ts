import { expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDatabase } from '../../../cli/verify-audit/find-database.ts';
import { createTestFolder } from '../../support/folders.ts';

test('the database is the one in the settings, or the one that runs in the data folder', async () => {
  await using place = await createTestFolder();
  const dataDir = place.folder;
  expect(await findDatabase({ databaseUrl: 'postgres://u@db/x', dataDir })).toBe('postgres://u@db/x');
  await mkdir(join(dataDir, 'postgres/data'), { recursive: true });
  await writeFile(join(dataDir, 'postgres/password'), 'secret\n');
  await expect(findDatabase({ databaseUrl: null, dataDir })).rejects.toThrow(/none runs in/);
  await writeFile(join(dataDir, 'postgres/data/postmaster.pid'), '123\n/data\n1790000000\n54321\n\n127.0.0.1\n');
  const own = await findDatabase({ databaseUrl: null, dataDir });
  expect(own).toBe('postgres://postgres:secret@127.0.0.1:54321/creditable');
});
