import type { Client } from 'pg';

const OWN = "(organization_id = (NULLIF(current_setting('creditable.organization_id'::text, true), ''::text))::uuid)";

/** Tables of a database that are not walled, each with what is missing. The schema `traffic`, which counts attempts to sign in by hashes before anybody is known, stands apart. */
export async function findUnwalled(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; faults: string[] }>(
    `select c.relname as name, array_remove(array[
       case when not c.relrowsecurity then 'no row security' end,
       case when not c.relforcerowsecurity then 'not forced on its owner' end,
       case when not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id'
         and a.attnotnull and not a.attisdropped) then 'no organization_id' end,
       case when not exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname and p.policyname = 'own_organization'
         and p.cmd = 'ALL' and p.permissive = 'PERMISSIVE' and p.roles = '{public}' and p.qual = $1 and p.with_check = $1)
         then 'no policy for all commands, on reading and writing' end], null) as faults
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'traffic') order by 1`,
    [OWN],
  );
  if (rows.length < 40) return [`only ${String(rows.length)} tables were found`];
  return rows.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
}

/** How many tables there are to wall. */
export async function countTables(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'migrations', 'traffic')`,
  );
  return rows[0]?.count ?? 0;
}

/** Whatever could lead around the wall: other policies, views, functions that run as their owner. */
export async function findWaysAround(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('policy %s on %s for %s using %s', policyname, tablename, lower(cmd), qual) as line from pg_policies where policyname <> 'own_organization'
     union all select format('view %s', c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
         and not coalesce(c.reloptions @> array['security_invoker=true'], false)
     union all select format('function %s runs as its owner', p.proname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
     order by 1`,
  );
  return rows.map(({ line }) => line);
}

/** What the runtime role is and may, a line for each table. */
export async function describeRole(client: Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('%s: %s', c.relname, string_agg(g.what, ', ' order by g.what)) as line
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, lateral (
       select lower(p) as what from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
         where has_table_privilege($1, c.oid, p)
       union all select format('update (%s)', string_agg(a.attname, ', ' order by a.attname)) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and not has_table_privilege($1, c.oid, 'UPDATE')
           and has_column_privilege($1, c.oid, a.attnum, 'UPDATE') having count(*) > 0) g
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
     group by c.relname order by 1`,
    [role],
  );
  return rows.map(({ line }) => line);
}

/** What a role must not be or may not do, as far as it is or may. */
export async function findPowers(client: Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ powers: string[] }>(
    `select array_remove(array[
       case when rolsuper then 'is a superuser' end, case when rolbypassrls then 'passes row security' end,
       case when rolcreaterole then 'makes roles' end, case when rolcreatedb then 'makes databases' end,
       case when rolreplication then 'replicates' end,
       case when exists (select from pg_auth_members where member = r.oid) then 'is a member of another role' end,
       case when exists (select from pg_shdepend d join pg_database b on b.oid = d.dbid where d.refobjid = r.oid and d.deptype = 'o'
         and b.datname = current_database()) then 'owns something' end,
       case when has_database_privilege(r.oid, current_database(), 'CREATE') then 'makes schemas' end,
       case when exists (select from pg_namespace n where n.nspname !~ '^pg_' and has_schema_privilege(r.oid, n.oid, 'CREATE')) then 'makes tables' end,
       case when exists (select from pg_namespace n where n.nspname = 'migrations' and has_schema_privilege(r.oid, n.oid, 'USAGE'))
         then 'reaches the migrations' end], null) as powers from pg_roles r where rolname = $1`,
    [role],
  );
  return rows[0]?.powers ?? ['is not there'];
}
