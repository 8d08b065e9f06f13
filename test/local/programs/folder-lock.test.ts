import { describe, expect, test } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../../../local/programs/folder-lock.ts';
import { findStartTime } from '../../../local/programs/process-identity.ts';
import { createTestFolder } from '../../support/folders.ts';

describe('the lock of a folder', () => {
  test('is refused while a living process has it, and free again when released', async () => {
    await using test = await createTestFolder();
    const lock = await lockFolder(test.folder);
    expect(await lockFolder(test.folder)).toBeNull();
    await lock?.release();
    expect(await lockFolder(test.folder)).not.toBeNull();
  });

  test('is had by one of many who ask at the same moment', async () => {
    await using test = await createTestFolder();
    const locks = await Promise.all(Array.from({ length: 20 }, () => lockFolder(test.folder)));
    expect(locks.filter((lock) => lock !== null)).toHaveLength(1);
    expect(await readdir(test.folder)).toEqual(['lock']);
  });

  test.each([
    ['a process that is gone', { pid: 2 ** 22 - 1, startTime: 'then' }],
    ['another process that was given the same number since', { pid: process.pid, startTime: 'then' }],
    ['nobody who can be read', 'garbage'],
  ])('is taken over from %s', async (_, holder) => {
    await using test = await createTestFolder();
    await writeFile(join(test.folder, 'lock'), JSON.stringify(holder));
    expect(await lockFolder(test.folder)).not.toBeNull();
  });

  test('knows a process by when it began', () => {
    expect(findStartTime(process.pid)).toBe(findStartTime(process.pid));
    expect(findStartTime(process.pid)).not.toBe(findStartTime(1));
    expect(findStartTime(2 ** 22 - 1)).toBeNull();
  });
});
