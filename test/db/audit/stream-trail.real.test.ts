import { expect, test } from '@jest/globals';
import { type AuditedEntry, hashEntry } from '../../../db/audit/audited-entry.ts';
import { streamTrail } from '../../../db/audit/stream-trail.ts';
import { verifyTrail } from '../../../db/audit/verify-trail.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { foundProgram } from '../program.ts';
import { headOf, trailOf } from './a-trail.ts';

const INSERT = `
  insert into audit_entry select id, "organizationId", sequence, at, "actorId", "journeyId", action, "subjectId", sentence, before,
    after, "commandKey", "previousSha256", sha256
  from jsonb_to_recordset($1) as t(id uuid, "organizationId" uuid, sequence int, at timestamptz, "actorId" uuid, "journeyId" uuid,
    action text, "subjectId" uuid, sentence text, before jsonb, after jsonb, "commandKey" text, "previousSha256" text, sha256 text)`;

test('a trail longer than a batch is read whole and in order, also what a superuser wrote into it', async () => {
  await using database = await openTestDatabase();
  const { db, adminUrl } = database;
  const { organizationId } = await foundProgram(db);
  await foundProgram(db);
  const trail = trailOf(2_500, { organizationId });
  const read = async () => {
    const entries: AuditedEntry[] = [];
    for await (const entry of streamTrail(db, organizationId)) entries.push(entry);
    return entries;
  };
  await withClient(adminUrl, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    await client.query('delete from audit_entry where organization_id = $1', [organizationId]);
    await client.query(INSERT, [JSON.stringify(trail)]);
    expect(await read()).toEqual(trail);
    const verdict = await verifyTrail(streamTrail(db, organizationId), [headOf(trail.at(-1))], hashEntry);
    expect(verdict).toMatchObject({ entries: 2_500, passed: 1, fault: null });

    await client.query("update audit_entry set at = 'infinity' where sequence = 1001 and organization_id = $1", [
      organizationId,
    ]);
    expect((await verifyTrail(streamTrail(db, organizationId), [], hashEntry)).fault).toMatchObject({
      kind: 'altered',
      sequence: 1001,
    });
    await client.query('update audit_entry set sequence = -7 where sequence = 2000 and organization_id = $1', [
      organizationId,
    ]);
    expect((await read()).map(({ sequence }) => sequence).slice(0, 2)).toEqual([-7, 1]);
  });
}, 120_000);
