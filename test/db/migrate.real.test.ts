import { describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrate, migrationOptions } from '../../db/migrate.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { createTestDatabase } from '../support/database.ts';

describe('migrating', () => {
  test('a migrated database is exactly what the entities describe', async () => {
    await using database = await createTestDatabase();
    const orm = await MikroORM.init(migrationOptions(database.adminUrl));
    const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    await orm.close(true);
    expect(difference).toBe('');
  });

  test('migrating again changes nothing', async () => {
    await using database = await createTestDatabase();
    expect(await migrate(database.adminUrl)).toEqual({ applied: [] });
  });

  test('a database made by a newer version is refused', async () => {
    await using database = await createTestDatabase();
    await withClient(database.adminUrl, (client) =>
      client.query("insert into migrations.applied (name, executed_at) values ('9999-from-the-future', now())"),
    );
    await expect(migrate(database.adminUrl)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      details: { migration: '9999-from-the-future' },
    });
  });
});
