import { withClient } from '../../../local/postgres/start-postgres.ts';

/** The tables that one transaction changed. */
export interface Change {
  readonly transaction: string;
  readonly tables: readonly string[];
}

/** Has the database itself note every change of every table, with the transaction in which it was made. */
export async function keepChangeLog(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`
      create schema watched;
      create table watched.change (transaction text not null, name text not null);
      create function watched.note() returns trigger language plpgsql security definer as $$
      begin
        insert into watched.change values (pg_current_xact_id()::text, tg_table_name);
        return null;
      end $$;
      create function watched.refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'no receipts at the moment';
      end $$;
      create trigger refuse before insert on command_receipt for each row execute function watched.refuse();
      alter table command_receipt disable trigger refuse`);
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
    );
    for (const { name } of rows)
      await client.query(
        `create trigger watched after insert or update or delete on "${name}" for each row execute function watched.note()`,
      );
  });
}

/** Whether receipts are refused: the last thing that a command writes, after its audit entry. */
export async function refuseReceipts(adminUrl: string, refused: boolean): Promise<void> {
  await withClient(adminUrl, (client) =>
    client.query(`alter table command_receipt ${refused ? 'enable' : 'disable'} trigger refuse`),
  );
}

/** Every transaction that changed anything, with the tables it changed. */
export async function readChanges(adminUrl: string): Promise<readonly Change[]> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<Change>(
      'select transaction, array_agg(distinct name::text order by name::text) as tables from watched.change group by transaction',
    );
    return rows;
  });
}

/** The names of the commands that were carried out. */
export async function readCommands(adminUrl: string): Promise<readonly string[]> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ command: string }>('select distinct command from command_receipt order by 1');
    return rows.map(({ command }) => command);
  });
}
