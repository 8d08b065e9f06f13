import type pg from 'pg';
import { type AuditedContent, type AuditedEntry, hashEntry } from '../../../db/audit/audited-entry.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';

/** A trail in the hands of somebody whom the database lets do everything. */
export interface Tampering {
  readonly client: pg.Client;
  readonly organizationId: string;
  /** All its entries in their order. */
  readonly entries: readonly AuditedEntry[];
  /** Changes something of the trail; `$1` stands for the organization. */
  run(sql: string, values?: readonly unknown[]): Promise<void>;
  /** Writes an entry that nobody made. */
  forge(entry: AuditedEntry): Promise<void>;
}

/**
 * Does something to the trail of an organization as a superuser, past every trigger and key; then looks, and puts everything back.
 * @param look - what is asked while the trail is as it was made.
 */
export async function tampered<T>(
  adminUrl: string,
  organizationId: string,
  deed: (tampering: Tampering) => Promise<void>,
  look: () => Promise<T>,
): Promise<T> {
  return withClient(adminUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    await client.query('create temporary table kept as select * from audit_entry where organization_id = $1', [
      organizationId,
    ]);
    try {
      await deed(await handsOn(client, organizationId));
      return await look();
    } finally {
      await client.query('delete from audit_entry where id in (select id from kept) or organization_id = $1', [
        organizationId,
      ]);
      await client.query('insert into audit_entry select * from kept');
      await client.query('drop table kept');
    }
  });
}

async function handsOn(client: pg.Client, organizationId: string): Promise<Tampering> {
  const run = async (sql: string, values: readonly unknown[] = []) => {
    await client.query(sql, [organizationId, ...values]);
  };
  const { rows } = await client.query<AuditedEntry & { at: string | Date }>(ALL, [organizationId]);
  const entries = rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
  const forge = async (entry: AuditedEntry) => {
    await client.query(INSERT, [
      ...[entry.id, entry.organizationId, entry.sequence, entry.at, entry.actorId, entry.journeyId, entry.action],
      ...[entry.subjectId, entry.sentence, jsonOf(entry.before), jsonOf(entry.after)],
      ...[entry.commandKey, entry.previousSha256, entry.sha256],
    ]);
  };
  return { client, organizationId, entries, run, forge };
}

/** An entry with the hash that its content gives, as somebody makes it who knows how. */
export function withHash(content: AuditedContent): AuditedEntry {
  return { ...content, sha256: hashEntry(content) };
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

const ALL = `
  select id, organization_id as "organizationId", sequence, at, actor_id as "actorId", journey_id as "journeyId", action,
    subject_id as "subjectId", sentence, before, after, command_key as "commandKey", previous_sha256 as "previousSha256", sha256
  from audit_entry where organization_id = $1 order by sequence`;

const INSERT = `
  insert into audit_entry (id, organization_id, sequence, at, actor_id, journey_id, action, subject_id, sentence, before, after,
    command_key, previous_sha256, sha256) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
