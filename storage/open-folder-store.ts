import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../keys/has-code.ts';
import { writeOnce } from '../keys/write-once.ts';
import { assertIds, isId } from './document-ids.ts';
import type { DocumentStore, KeptFile } from './document-store.ts';

/**
 * Keeps files of documents in a folder, one folder below it for each organization.
 * @param folder - absolute path.
 */
export function openFolderStore(folder: string): DocumentStore {
  const pathOf = (organizationId: string, documentId: string): string => {
    assertIds(organizationId, documentId);
    return join(folder, organizationId, documentId);
  };
  return {
    async put(organizationId, documentId, bytes) {
      const written = await writeOnce(pathOf(organizationId, documentId), bytes, 0o600);
      if (!written) throw new TypeError('A file of this document is kept already.');
    },
    async get(organizationId, documentId) {
      return unlessMissing(readFile(pathOf(organizationId, documentId)), null);
    },
    async list(organizationId) {
      const names = await unlessMissing(readdir(join(folder, organizationId)), []);
      const files = names.filter(isId).sort();
      const kept: KeptFile[] = [];
      for (const documentId of files) {
        const { mtime } = await stat(pathOf(organizationId, documentId));
        kept.push({ documentId, keptAt: mtime.toISOString() });
      }
      return kept;
    },
    remove: (organizationId, documentId) => rm(pathOf(organizationId, documentId), { force: true }),
  };
}

async function unlessMissing<T, U>(reading: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return otherwise;
    throw error;
  }
}
