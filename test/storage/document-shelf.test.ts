import { describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { copyFile, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { openDocumentShelf, sha256Of } from '../../storage/document-shelf.ts';
import { openFolderStore } from '../../storage/open-folder-store.ts';
import { createTestFolder } from '../support/folders.ts';

const KEYS: HeldKeys = () => ({ current: 'a', keys: new Map([['a', KEY]]), retired: new Set() });
const KEY = randomBytes(32);
const CONTENT = Buffer.from('CANARY of a certificate');
const damaged = expect.objectContaining({ code: 'DOCUMENT_DAMAGED' });

async function shelfIn(folder: string) {
  const place = { organizationId: randomUUID(), documentId: randomUUID() };
  const store = openFolderStore(folder);
  const shelf = openDocumentShelf(store, KEYS);
  const keySealed = await shelf.keep(place, CONTENT);
  const path = join(folder, place.organizationId, place.documentId);
  return { shelf, store, place, path, asked: { ...place, keySealed, sha256: sha256Of(CONTENT) } };
}

describe('files of documents', () => {
  it('come back as they were given, and lie there sealed, for their owner alone', async () => {
    await using test = await createTestFolder();
    const { shelf, asked, path } = await shelfIn(test.folder);
    expect(await shelf.read(asked)).toEqual(CONTENT);
    expect(await readFile(path, 'latin1')).not.toContain('CANARY');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(path, '..'))).toHaveLength(1);
  });

  it('are refused when a bit was changed, the file is missing, or another stands in its place', async () => {
    await using test = await createTestFolder();
    const { shelf, store, place, asked, path } = await shelfIn(test.folder);
    const other = { ...place, documentId: randomUUID() };
    await shelf.keep(other, CONTENT);
    const kept = await readFile(path);
    const changed = Buffer.from(kept);
    changed[15] = (changed[15] ?? 0) ^ 1;
    await writeFile(path, changed);
    await expect(shelf.read(asked)).rejects.toThrow(damaged);
    await copyFile(join(path, '..', other.documentId), path);
    await expect(shelf.read(asked)).rejects.toThrow(damaged);
    await writeFile(path, kept);
    expect(await shelf.read(asked)).toEqual(CONTENT);
    await expect(shelf.read({ ...asked, sha256: sha256Of(Buffer.from('another')) })).rejects.toThrow(damaged);
    await store.remove(place.organizationId, place.documentId);
    await expect(shelf.read(asked)).rejects.toThrow(damaged);
  });

  it('do not open under the key of another document', async () => {
    await using test = await createTestFolder();
    const { shelf, place, asked } = await shelfIn(test.folder);
    const keySealed = await shelf.keep({ ...place, documentId: randomUUID() }, CONTENT);
    await expect(shelf.read({ ...asked, keySealed })).rejects.toMatchObject({ code: 'DATA_DAMAGED' });
  });

  it('are written once, listed by organization, and named by ids alone', async () => {
    await using test = await createTestFolder();
    const { shelf, store, place } = await shelfIn(test.folder);
    await expect(shelf.keep(place, CONTENT)).rejects.toThrow('kept already');
    expect((await store.list(place.organizationId)).map(({ documentId }) => documentId)).toEqual([place.documentId]);
    expect(await store.list(randomUUID())).toEqual([]);
    await expect(store.put(place.organizationId, '../../outside', CONTENT)).rejects.toThrow('named by ids');
    await expect(store.get('..', place.documentId)).rejects.toThrow('named by ids');
    await shelf.discard(place);
    await shelf.discard(place);
    expect(await store.list(place.organizationId)).toEqual([]);
  });
});
