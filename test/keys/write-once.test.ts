import { expect, test } from '@jest/globals';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../../keys/write-once.ts';
import { createTestFolder } from '../support/folders.ts';

test('of many who write a file at once one does, and it is never written over', async () => {
  await using place = await createTestFolder();
  const path = join(place.folder, 'new/file');
  const texts = Array.from({ length: 10 }, (_, index) => `text ${String(index)}`);
  const written = await Promise.all(texts.map((text) => writeOnce(path, text, 0o640)));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toBe(texts[written.indexOf(true)]);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(join(place.folder, 'new'))).toEqual(['file']);
});

test('where nothing can be written, it says why', async () => {
  await expect(writeOnce('/dev/null/file', 'text', 0o600)).rejects.toMatchObject({ syscall: 'mkdir' });
});
