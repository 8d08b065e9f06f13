import { expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { countUnder, resealEverything } from '../../../cli/keys/reseal-everything.ts';
import { type SealedColumn, SEALED_COLUMNS } from '../../../db/sealed-columns.ts';
import { inSession } from '../../../db/session.ts';
import type { HeldKeys } from '../../../keys/key-ring.ts';
import { openText, sealText } from '../../../keys/seal-text.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { foundProgram } from '../../db/program.ts';

const NOON = '2026-11-26T12:00:00.000Z';
const KEYS = new Map([...'ab'].map((id) => [id, randomBytes(32)] as const));
const under =
  (current: string): HeldKeys =>
  () => ({ current, keys: KEYS, retired: new Set() });
const COLUMN: SealedColumn = { table: 'tried', column: 'text_sealed', purpose: 'tried.text' };
const MANY = 501;

test('a former key can go once everything it sealed, in every organization, is sealed again', async () => {
  await using database = await openTestDatabase();
  const { db, adminUrl } = database;
  await withClient(adminUrl, (client) =>
    client.query(`create table tried (id uuid primary key, organization_id uuid not null, text_sealed text);
      alter table tried enable row level security;
      create policy own_organization on tried using (organization_id = nullif(current_setting('creditable.organization_id', true), '')::uuid);
      grant select, insert, update (text_sealed) on tried to creditable_runtime`),
  );
  const organizations = [await foundProgram(db, 'North'), await foundProgram(db, 'South')];
  for (const { organizationId } of organizations)
    await inSession(db, organizationId, async ({ ask }) => {
      for (let each = 0; each < MANY; each += 1) {
        const recordId = randomUUID();
        const sealed = sealText(under('a'), { purpose: COLUMN.purpose, organizationId, recordId }, `of ${recordId}`);
        await ask('insert into tried values (?, ?, ?)', [recordId, organizationId, sealed]);
      }
    });
  expect(await countUnder(db, 'a', [COLUMN])).toBe(2 * MANY);
  expect(await resealEverything(db, under('b'), NOON, [COLUMN])).toBe(2 * MANY);
  expect(await countUnder(db, 'a', [COLUMN])).toBe(0);
  expect(await resealEverything(db, under('b'), NOON, [COLUMN])).toBe(0);

  const onlyB: HeldKeys = () => ({ current: 'b', keys: new Map([...KEYS].slice(1)), retired: new Set() });
  for (const { organizationId } of organizations) {
    const rows = await inSession(db, organizationId, ({ ask }) =>
      ask<{ id: string; text_sealed: string }>('select id, text_sealed from tried'),
    );
    expect(rows).toHaveLength(MANY);
    for (const { id, text_sealed: sealed } of rows)
      expect(openText(onlyB, { purpose: COLUMN.purpose, organizationId, recordId: id }, sealed)).toBe(`of ${id}`);
    const entries = await inSession(db, organizationId, ({ ask }) =>
      ask<{ sentence: string }>(
        `select sentence from audit_entry where action = 'texts-sealed-again' order by sequence`,
      ),
    );
    expect(entries.map(({ sentence }) => sentence)).toEqual([
      'Sealed 500 of tried.text_sealed again under the key b.',
      'Sealed 1 of tried.text_sealed again under the key b.',
    ]);
  }
});

test('every column that holds sealed texts is in the list', async () => {
  await using database = await openTestDatabase();
  const { rows } = await withClient(database.adminUrl, (client) =>
    client.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_name like '%\\_sealed' order by 1`,
    ),
  );
  const listed = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
  expect(rows.map(({ name }) => name)).toEqual([...listed].sort());
});
