import type { MikroORM } from '@mikro-orm/postgresql';
import { RUNTIME_ROLE, runtimePassword } from './runtime-url.ts';

/** Makes the runtime role, or brings its password in step with the admin's; it is never given more than to log in. */
export async function ensureRuntimeRole(orm: MikroORM, adminUrl: string): Promise<void> {
  // Roles belong to the whole server: two databases may be migrated at once, and the later one finds it made.
  await orm.em.getConnection().execute(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${RUNTIME_ROLE}') then
        create role ${RUNTIME_ROLE} login;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
  await orm.em.getConnection().execute(`alter role ${RUNTIME_ROLE} login password '${runtimePassword(adminUrl)}'`);
}
