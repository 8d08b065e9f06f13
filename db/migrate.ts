import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { ensureRuntimeRole } from './ensure-runtime-role.ts';
import { knownMigrations } from './known-migrations.ts';
import { ormOptions } from './orm-options.ts';
import { translateFailure } from './translate-failure.ts';

/**
 * Brings the database to the schema of this code and makes the role under which the system runs; safe to repeat.
 * @param adminUrl - address of the database under a role that may make tables and roles.
 * @returns the names of the migrations that were applied now.
 * @throws DATABASE_NEWER when the database has a migration that this code does not know; DATABASE_AWAY.
 */
export async function migrate(adminUrl: string): Promise<{ applied: string[] }> {
  const orm = await MikroORM.init(migrationOptions(adminUrl));
  try {
    await ensureRuntimeRole(orm, adminUrl);
    await refuseNewer(orm);
    const applied = await orm.migrator.up();
    return { applied: applied.map(({ name }) => name) };
  } catch (failure) {
    throw translateFailure(failure);
  } finally {
    await orm.close(true);
  }
}

/** The mapping with the migrations; their record is kept in a schema of its own, which the runtime role cannot reach. */
export function migrationOptions(adminUrl: string): ReturnType<typeof ormOptions> {
  return {
    ...ormOptions(adminUrl),
    extensions: [Migrator],
    migrations: { tableName: 'migrations.applied', migrationsList: knownMigrations(), snapshot: false },
    // What stands apart from organizations is no entity.
    schemaGenerator: { ignoreSchema: ['traffic'] },
  };
}

async function refuseNewer(orm: MikroORM): Promise<void> {
  const known = new Set(knownMigrations().map(({ name }) => name));
  const newer = (await orm.migrator.getExecuted()).find(({ name }) => !known.has(name));
  if (newer !== undefined) throw new CreditableError('DATABASE_NEWER', { migration: newer.name });
}
