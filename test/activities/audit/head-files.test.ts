import { expect, test } from '@jest/globals';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHeads, trustedKeys } from '../../../activities/audit/check-heads.ts';
import { listKeptOrganizations, readHeads, readPublicKeys, storeHead } from '../../../activities/audit/head-files.ts';
import { signHead } from '../../../activities/audit/signed-head.ts';
import { createTestFolder } from '../../support/folders.ts';
import { freshKey, HEAD } from './heads.ts';

const key = freshKey();
const { organizationId } = HEAD;

test('a head is kept beside the key by which it is checked, and found again by its number', async () => {
  await using place = await createTestFolder();
  const { folder } = place;
  for (const sequence of [2, 10, 9]) await storeHead(folder, key, signHead(key, { ...HEAD, sequence }));
  const files = await readHeads(folder, organizationId);
  expect(files.map(({ head }) => head?.sequence)).toEqual([2, 9, 10]);
  expect(await listKeptOrganizations(folder)).toEqual([organizationId]);
  const trusted = trustedKeys(await readPublicKeys(folder));
  expect(checkHeads(files, trusted)).toMatchObject({ sound: [{}, {}, {}], problems: [] });
  expect(await readdir(join(folder, organizationId))).toEqual(['10.json', '2.json', '9.json']);
});

test('what is kept is never written over: the same head again is none the wiser, another one is refused', async () => {
  await using place = await createTestFolder();
  const { folder } = place;
  await storeHead(folder, key, signHead(key, HEAD));
  const path = join(folder, organizationId, '12.json');
  const before = await readFile(path, 'utf8');
  await storeHead(folder, key, signHead(key, { ...HEAD, at: '2026-11-27T11:00:00.000Z' }));
  const other = signHead(key, { ...HEAD, sha256: 'b'.repeat(64) });
  await expect(storeHead(folder, key, other)).rejects.toMatchObject({ code: 'AUDIT_HEAD_DIFFERS' });
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('nothing kept is no head, and no trouble', async () => {
  await using place = await createTestFolder();
  const folder = join(place.folder, 'none');
  expect(await readHeads(folder, organizationId)).toEqual([]);
  expect(await readPublicKeys(folder)).toEqual([]);
  expect(await listKeptOrganizations(folder)).toEqual([]);
});

test('each file that proves nothing is named with its reason', async () => {
  await using place = await createTestFolder();
  const { folder } = place;
  await storeHead(folder, key, signHead(key, HEAD));
  const own = join(folder, organizationId);
  await cp(join(own, '12.json'), join(own, '13.json'));
  await writeFile(join(own, '14.json'), '{');
  await writeFile(join(own, '15.json'), JSON.stringify(signHead(freshKey(), { ...HEAD, sequence: 15 })));
  const touched = { ...signHead(key, { ...HEAD, sequence: 16 }), sha256: 'b'.repeat(64) };
  await writeFile(join(own, '16.json'), JSON.stringify(touched));
  const elsewhere = signHead(key, { ...HEAD, organizationId: organizationId.replace('1', '2'), sequence: 17 });
  await writeFile(join(own, '17.json'), JSON.stringify(elsewhere));
  const { sound, problems } = checkHeads(await readHeads(folder, organizationId), trustedKeys([key.publicPem]));
  expect(sound).toMatchObject([{ sequence: 12 }]);
  expect(problems.map(({ kind, path }) => [path.slice(own.length), kind])).toEqual([
    ['/13.json', 'unreadable'],
    ['/14.json', 'unreadable'],
    ['/15.json', 'unknown-key'],
    ['/16.json', 'bad-signature'],
    ['/17.json', 'unreadable'],
  ]);
});
