import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifySignatures } from '../../cli/verify-signatures/verify-signatures.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { runCliWith } from '../cli/run-cli.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { count, evidence } from './evidence.ts';
import { BOUND, type Bound, FREE } from './signed/bound-columns.ts';
import { type SignedWorld, signOneOfEach } from './signed/sign-one-of-each.ts';

const TITLE = 'a signature is tied to the exact content';
const STEP_MS = 240_000;

describe('promise 20: a signature is tied to the exact content', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { flips: 0, deeds: 0, kinds: new Set<string>() };
  let database: TestDatabase;
  let db: Database;
  let world: SignedWorld;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    world = await signOneOfEach(db);
    // Whoever owns everything also takes away what the tables check by themselves.
    await withClient(database.adminUrl, async (client) => {
      await client.query('alter table signed_copy drop constraint signed_copy_is_what_was_hashed');
      await client.query('alter table weekly_log_version drop constraint weekly_log_version_is_what_was_hashed');
    });
  }, STEP_MS);
  afterAll(() => stack.disposeAsync(), 60_000);

  async function verdict() {
    for await (const checked of verifySignatures(db, world.program.organizationId)) return checked;
    throw new Error('Nothing was checked.');
  }

  /** Does something as a superuser, past every trigger and key; looks, and puts the table back. */
  async function tampered<T>(table: string, deed: string, look: () => Promise<T>): Promise<T> {
    return withClient(database.adminUrl, async (client) => {
      await client.query(`set session_replication_role = 'replica'`);
      await client.query(`create temporary table kept as select * from ${table}`);
      try {
        await client.query(deed);
        return await look();
      } finally {
        await client.query(`delete from ${table}`);
        await client.query(`insert into ${table} select * from kept`);
      }
    });
  }

  it('untouched, each is what was signed', async () => {
    expect(await verdict()).toMatchObject({ counted: { 'format 2': 7, 'format 1': 0 }, voided: 1, faults: [] });
  });

  it('knows of every column of what is signed whether it is bound', async () => {
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query<{ name: string }>(
        `select table_name || '.' || column_name as name from information_schema.columns
         where table_schema = 'public' and table_name = any($1) order by 1`,
        [[...new Set(BOUND.map(({ table }) => table))]],
      ),
    );
    const known = [...BOUND.map(({ table, column }) => `${table}.${column}`), ...Object.keys(FREE)].sort();
    expect(rows.map(({ name }) => name).sort()).toEqual(known);
  });

  it.each(BOUND)(
    '$table $column: one byte is noticed, and the record named',
    async (bound: Bound) => {
      const { table, column, flip, fault } = bound;
      const id = world.rows[table] ?? '';
      const deed = `update ${table} set ${column} = ${flip} where id = '${id}'`;
      const { faults } = await tampered(table, deed, verdict);
      expect(faults[0]?.fault).toBe(fault);
      expect(faults.some(({ recordId }) => Object.values(world.records).includes(recordId))).toBe(true);
      sums.flips += 1;
      sums.kinds.add(fault);
    },
    STEP_MS,
  );

  it(
    'names a signature that was moved, copied, swapped or taken out',
    async () => {
      const { rows, records, otherLogId, colleagueId, otherAgreementId } = world;
      const signature = `id = '${rows['signature'] ?? ''}'`;
      const deeds: readonly (readonly [table: string, sql: string, fault: string, recordId: string])[] = [
        ['signature', `update signature set weekly_log_id = '${otherLogId}' where ${signature}`, 'moved', otherLogId],
        [
          'agreement',
          `update agreement a set signed_on = b.signed_on, signed_at = b.signed_at, signer_id = b.signer_id, statement = b.statement,
           content_sha256 = b.content_sha256, origin = b.origin from agreement b where a.id = '${otherAgreementId}' and b.id = '${rows['agreement'] ?? ''}'`,
          'moved',
          otherAgreementId,
        ],
        [
          'attestation',
          `insert into attestation select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'version', 9))).* from attestation a`,
          'moved',
          '',
        ],
        [
          'signature',
          `update signature set signer_id = '${colleagueId}' where ${signature}`,
          'signer-changed',
          records.week,
        ],
        ['signature', `delete from signature where ${signature}`, 'signature-gone', records.week],
        ['attestation', 'delete from attestation', 'signature-gone', records.attestation],
        ['signature', `update signature set voided_at = now() where ${signature}`, 'void-broken', records.week],
        ['signature', `update signature set voided_at = null where voided_at is not null`, 'moved', records.voided],
        [
          'signed_copy',
          `delete from signed_copy where record_id = '${records.evaluation}'`,
          'copy-gone',
          records.evaluation,
        ],
        ['log_entry', `delete from log_entry where id = '${rows['log_entry'] ?? ''}'`, 'content-altered', records.week],
        [
          'log_entry',
          `insert into log_entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* from log_entry e where id = '${rows['log_entry'] ?? ''}'`,
          'content-altered',
          records.week,
        ],
      ];
      for (const [table, sql, fault, recordId] of deeds) {
        const { faults } = await tampered(table, sql, verdict);
        expect([sql, faults.map((one) => one.fault)]).toEqual([sql, expect.arrayContaining([fault])]);
        if (recordId !== '')
          expect([sql, faults.map((one) => one.recordId)]).toEqual([sql, expect.arrayContaining([recordId])]);
        sums.deeds += 1;
      }
    },
    STEP_MS,
  );

  it('passes over an agreement that was ended early, and not over one that was prolonged', async () => {
    const id = world.rows['agreement'] ?? '';
    const ended = (until: string) => `update agreement set until_on = ${until}, ended_at = now() where id = '${id}'`;
    expect((await tampered('agreement', ended(`'2026-12-30'`), verdict)).faults).toEqual([]);
    expect((await tampered('agreement', ended(`'2027-06-30'`), verdict)).faults).toMatchObject([
      { fault: 'content-altered', recordId: id },
    ]);
  });

  it('goes on to check signatures from before there were copies, as they were made', async () => {
    const asOfOld = `delete from signed_copy; update audit_entry set after = after - '{signatureSha256,signedCopyId,consentVersion}'::text[]
      where after ? 'signatureSha256'`;
    const old = await tampered('audit_entry', 'select 1', () => tampered('signed_copy', asOfOld, verdict));
    expect(old).toMatchObject({ counted: { 'format 2': 0, 'format 1': 7 }, faults: [] });
    const altered = `${asOfOld}; update log_entry set minutes = minutes + 1 where id = '${world.rows['log_entry'] ?? ''}'`;
    const found = await tampered('audit_entry', 'select 1', () =>
      tampered('log_entry', 'select 1', () => tampered('signed_copy', altered, verdict)),
    );
    expect(found.faults).toMatchObject([{ fault: 'content-altered', recordId: world.records.week }]);
  });

  it(
    'from a shell, with an exit code and the record named',
    async () => {
      const run = () => runCliWith({ DATABASE_URL: database.adminUrl }, 'verify-signatures');
      const sound = run();
      expect([sound.status, sound.stdout]).toEqual([0, expect.stringContaining('each is what was signed')]);
      const sql = `update log_entry set minutes = minutes + 1 where id = '${world.rows['log_entry'] ?? ''}'`;
      const broken = await tampered('log_entry', sql, () => Promise.resolve(run()));
      expect([broken.status, broken.stdout]).toEqual([1, expect.stringContaining(world.records.week)]);
      const found =
        `${count(sums.flips)} bound columns of ${count(new Set(BOUND.map(({ table }) => table)).size)} tables, one byte each, and ` +
        `${count(sums.deeds)} deeds of a superuser: each named with the record; untouched 7 signatures pass, also in the format of before`;
      evidence(20, TITLE, found, null, begun);
      expect(sums).toMatchObject({ flips: BOUND.length, deeds: 11 });
    },
    STEP_MS,
  );
});
