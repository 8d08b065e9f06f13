import { expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsPart } from '../../../../activities/fleet/parts/documents.ts';
import { fileDocument } from '../../../../db/operations/document/file-document.ts';
import { openFolderStore } from '../../../../storage/open-folder-store.ts';
import { openTestDatabase } from '../../../db/open-test-database.ts';
import { foundProgram } from '../../../db/program.ts';
import { createTestFolder } from '../../../support/folders.ts';

const FILE = { fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0'.repeat(64) };

it('names documents whose file is gone and files of no document; those alone are removed, and nothing that is on its way', async () => {
  await using database = await openTestDatabase();
  await using place = await createTestFolder();
  const { db } = database;
  const { organizationId, directorId, journeyId, by } = await foundProgram(db);
  const store = openFolderStore(place.folder);
  const part = documentsPart({ db, documents: store });
  const at = new Date().toISOString();
  const early = new Date(Date.now() - 2 * 3_600_000);
  const subject = { organizationId, subjectId: organizationId, at };
  const filed = async (when: string) => {
    const body = { kind: 'evaluation', title: 'Evaluation', holder: { journeyId }, ...FILE } as const;
    const kept = { documentId: randomUUID(), keySealed: 's1:a:b', read: 'whole' } as const;
    return (await fileDocument(db, { ...by(directorId, body), at: when }, kept)).subjectId;
  };
  const keep = async (documentId: string, when = early) => {
    await store.put(organizationId, documentId, randomBytes(40));
    await utimes(join(place.folder, organizationId, documentId), when, when);
  };
  const found = async () => (await part.find(subject)).map(({ kind, found: is }) => [kind, is]);
  const names = async () => (await store.list(organizationId)).map(({ documentId }) => documentId).sort();

  const [whole, lost] = [await filed(early.toISOString()), await filed(early.toISOString())];
  await keep(whole);
  await filed(at);
  const [stray, onItsWay] = [randomUUID(), randomUUID()];
  await keep(onItsWay, new Date());
  expect(await found()).toEqual([['document-file-missing', '1 without']]);
  await keep(stray);
  expect(await found()).toEqual([
    ['document-file-missing', '1 without'],
    ['document-file-stray', '1 without'],
  ]);
  await expect(part.heal(subject, ['document-file-missing'])).rejects.toThrow(
    'A lost file does not come back by itself.',
  );
  expect(await names()).toEqual([whole, stray, onItsWay].sort());
  await part.heal(subject, ['document-file-stray']);
  await part.heal(subject, ['document-file-stray']);
  expect(await names()).toEqual([whole, onItsWay].sort());
  await keep(lost);
  expect(await found()).toEqual([]);
});
