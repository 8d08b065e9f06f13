import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { sha256Of } from '../../../db/sha256.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';

/** Everything that an activity may leave behind in one organization. */
export interface Kept {
  /** Every row of every table, in order. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Every mail as its reader sees it: the same message twice is one. */
  readonly mails: readonly string[];
  /** Every file of a packet, and of the heads of the audit trail, by its name and content. */
  readonly files: readonly string[];
}

/** Where to look. */
export interface Place {
  readonly adminUrl: string;
  readonly organizationId: string;
  readonly mails: readonly ParsedMail[];
  readonly packetFolder: string;
}

/** Reads everything that is kept of an organization, past the system. */
export async function whatIsKept({ adminUrl, organizationId, mails, packetFolder }: Place): Promise<Kept> {
  return withClient(adminUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
    );
    const rows: Record<string, string[]> = Object.fromEntries(tables.map(({ name }) => [name, []]));
    // One statement for all tables: this is asked thousands of times.
    const each = tables.map(
      ({ name }) => `select '${name}' as name, to_jsonb(t)::text as row from "${name}" t where organization_id = $1`,
    );
    const all = await client.query<{ name: string; row: string }>(`${each.join(' union all ')} order by 1, 2`, [
      organizationId,
    ]);
    for (const { name, row } of all.rows) rows[name]?.push(row);
    const { rows: people } = await client.query<{ email: string }>(
      'select email from person where organization_id = $1',
      [organizationId],
    );
    const addresses = new Set(people.map(({ email }) => email));
    return { rows, mails: readersView(mails, addresses), files: await filesIn(packetFolder) };
  });
}

/** How many rows, mails and files there are: what two organizations that were treated alike have in common. */
export function amountsOf({ rows, mails, files }: Kept): Record<string, number> {
  const tables = Object.entries(rows).map(([name, own]) => [name, own.length] as const);
  return { ...Object.fromEntries(tables), mails: mails.length, files: files.length };
}

/** Mail programs show a message once that comes again under its Message-ID; here only if it is the same to the letter. */
function readersView(mails: readonly ParsedMail[], addresses: ReadonlySet<string>): string[] {
  const own = mails.filter(({ to }) => [to ?? []].flat().some(({ value }) => addresses.has(value[0]?.address ?? '')));
  const letters = own.map(({ messageId, subject, text, html, date }) =>
    JSON.stringify([messageId, subject, text, html, date]),
  );
  return [...new Set(letters)].sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found
    .filter((entry) => entry.isFile())
    .map(
      async ({ parentPath, name }) =>
        `${name} ${sha256Of((await readFile(join(parentPath, name))).toString('base64'))}`,
    );
  return (await Promise.all(files)).sort();
}
