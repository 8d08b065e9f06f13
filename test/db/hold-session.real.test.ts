import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { inOneSession } from '../../db/hold-session.ts';
import type { Database } from '../../db/open-database.ts';
import { read } from '../../db/read.ts';
import { openTestDatabase } from './open-test-database.ts';
import { foundProgram } from './program.ts';

test('all that is read through the held database is one transaction, one thing after another', async () => {
  await using database = await openTestDatabase();
  const { organizationId } = await foundProgram(database.db);
  const transaction = async (held: Database) => {
    const rows = await read(held, { organizationId }, ({ ask }) =>
      ask<{ id: string }>('select pg_current_xact_id()::text as id'),
    );
    return rows[0]?.id;
  };
  const ids = await inOneSession(database.db, organizationId, (held) =>
    Promise.all(Array.from({ length: 5 }, () => transaction(held))),
  );
  expect(new Set(ids).size).toBe(1);
});

test('it is for one organization, and once it is over nothing joins it any more', async () => {
  await using database = await openTestDatabase();
  const { organizationId } = await foundProgram(database.db);
  const count = (held: Database, of: string) =>
    read(held, { organizationId: of }, ({ ask }) => ask('select count(*) from person'));
  let left: Database | undefined;
  await inOneSession(database.db, organizationId, async (held) => {
    left = held;
    await expect(count(held, randomUUID())).rejects.toThrow('one organization');
    expect(await count(held, organizationId)).toHaveLength(1);
  });
  if (left === undefined) throw new Error('Nothing was held.');
  await expect(count(left, organizationId)).rejects.toThrow('over');
});

test('whoever is left behind by a failure does not run on a connection of somebody else', async () => {
  await using database = await openTestDatabase();
  const { organizationId } = await foundProgram(database.db);
  const later: Promise<unknown>[] = [];
  const failing = inOneSession(database.db, organizationId, async (held) => {
    const slow = read(held, { organizationId }, ({ ask }) => ask('select pg_sleep(0.2)'));
    const next = read(held, { organizationId }, ({ ask }) => ask('select 1'));
    later.push(
      slow,
      next.catch((error: unknown) => error),
    );
    await Promise.resolve();
    throw new Error('The page failed.');
  });
  await expect(failing).rejects.toThrow('The page failed.');
  expect(await later[0]).toHaveLength(1);
  expect(String(await later[1])).toContain('over');
});
