import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WeeklyLogPage } from '../../api/web/pages/weekly-log-page.tsx';
import { renderDocument } from '../../api/web/render-document.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { amendWeek } from '../../db/operations/week/amend-week.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { findSignedCopies } from '../../db/views/find-signed-copies.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { count, evidence } from './evidence.ts';
import { BOUND } from './signed/bound-columns.ts';
import { type SignedWorld, signOneOfEach, signTestWeek } from './signed/sign-one-of-each.ts';

const TITLE = 'nothing is overwritten';
const TABLES = [...new Set(BOUND.map(({ table }) => table))];

describe('promise 23: nothing is overwritten', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { refused: 0 };
  let database: TestDatabase;
  let db: Database;
  let world: SignedWorld;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    world = await signOneOfEach(db);
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  /** The code with which the database answers; null where it does what it is told. */
  async function codeOf(url: string, sql: string): Promise<string | null> {
    return withClient(url, async (client) => {
      await client.query(`select set_config('creditable.organization_id', $1, false)`, [world.program.organizationId]);
      await client.query('begin');
      const answer = await client.query(sql).then(
        ({ rowCount }) => (rowCount === 0 ? 'no row' : null),
        (failure: { code?: string }) => failure.code ?? 'unknown',
      );
      await client.query('rollback');
      return answer;
    });
  }

  it('neither by the running system nor by the owner of the tables, column by column', async () => {
    const allowed: string[] = [];
    for (const url of [database.runtimeUrl, database.adminUrl])
      for (const { table, column, flip } of BOUND) {
        const sql = `update ${table} set ${column} = ${flip} where id = '${world.rows[table] ?? ''}'`;
        const code = await codeOf(url, sql);
        if (code === 'CR001' || code === '42501') sums.refused += 1;
        else allowed.push(`${sql}: ${String(code)}`);
      }
    expect(allowed).toEqual([]);
  }, 240_000);

  it('nor is a signed row taken out, or a table emptied', async () => {
    for (const table of TABLES) {
      const sql = `delete from ${table} where id = '${world.rows[table] ?? ''}'`;
      for (const url of [database.runtimeUrl, database.adminUrl])
        expect([sql, await codeOf(url, sql)]).toEqual([sql, expect.stringMatching(/^(CR001|42501)$/)]);
      expect(await codeOf(database.runtimeUrl, `truncate ${table} cascade`)).toBe('42501');
      sums.refused += 3;
    }
  }, 120_000);

  it('and nothing goes into a signed weekly log', async () => {
    const copy = `jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))`;
    const sql = `insert into log_entry select (${copy}).* from log_entry e where id = '${world.rows['log_entry'] ?? ''}'`;
    for (const url of [database.runtimeUrl, database.adminUrl]) expect(await codeOf(url, sql)).toBe('CR001');
  });

  it('a correction is a new version: the old signature is void, both are readable, and totals follow', async () => {
    const { by, organizationId, supervisorId, directorId, journeyId } = world.program;
    const acting = { organizationId, actorId: supervisorId };
    const week = '2026-W33' as CalendarWeek;
    const totals: number[] = [];
    const total = async () => {
      const { record } = await readRecord(db, { organizationId, journeyId });
      const signed = record.log.filter(({ signedOn }) => signedOn !== undefined);
      totals.push(signed.reduce((sum, { minutes }) => sum + minutes, 0));
    };
    await total();
    const weeklyLogId = await signTestWeek(db, world.program, week, 120);
    await total();
    await amendWeek(db, by(directorId, { weeklyLogId, version: 1, reason: 'Monday was shorter.' }));
    await total();
    await signTestWeek(db, world.program, week, 45);
    await total();
    const [before = 0] = totals;
    expect(totals.map((one) => one - before)).toEqual([0, 120, 0, 45]);

    const log = await getWeeklyLog(db, acting, weeklyLogId);
    expect(log).toMatchObject({ status: 'signed', version: 2, signature: { signerName: 'Sam Supervisor' } });
    expect(log.formerVersions).toMatchObject([
      { version: 1, ended: 'void', totalMinutes: 120, reason: 'Monday was shorter.' },
    ]);
    const viewer = {
      id: supervisorId,
      name: 'Sam',
      roles: ['supervisor' as const],
      timeZone: 'America/Los_Angeles',
      demo: false,
    };
    const frame = { viewer, path: `/weekly-logs/${weeklyLogId}`, flash: null, now: new Date('2026-11-24T00:00:00Z') };
    const html = renderDocument(WeeklyLogPage({ frame, log, previousId: null, nextId: null, refusal: null }));
    expect(html).toContain('This signature is void.');
    expect(html).toContain(log.signature?.statement);
    expect(html).toContain(log.formerVersions[0]?.signature?.statement);

    const copies = await findSignedCopies(db, acting, journeyId);
    const own = copies.filter(({ recordId }) => recordId === weeklyLogId);
    expect(own.map(({ version, voidedAt }) => [version, voidedAt !== null]).sort()).toEqual([
      [1, true],
      [2, false],
    ]);
    const found =
      `${count(sums.refused)} changes of ${count(BOUND.length)} bound columns in ${count(TABLES.length)} tables refused to the running system and to the owner; ` +
      `a corrected week is version 2, version 1 is void and readable, signed minutes went ${totals.map((one) => one - before).join(', ')}`;
    evidence(23, TITLE, found, null, begun);
  }, 120_000);
});
