import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { RUNTIME_ROLE, runtimeUrl } from '../../db/runtime-url.ts';
import { signWeek } from '../../db/operations/week/sign-week.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { inSession } from '../../db/session.ts';
import { findCohort } from '../../db/views/find-cohort.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { openTestDatabase } from './open-test-database.ts';
import { foundProgram, type Program } from './program.ts';
import { submitAWeek } from './submitted-week.ts';

describe('the wall between organizations', () => {
  test('every table belongs to organizations, is forced behind row security and has a policy', async () => {
    await using database = await openTestDatabase();
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query(`
        select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
          exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_organization' and p.polcmd = '*') as policy,
          exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull) as owned
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ walled, policy, owned }) => !(walled && policy && owned))).toEqual([]);
  });

  test('the runtime role owns nothing and has no way around the wall', async () => {
    await using database = await openTestDatabase();
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as owned,
           (select count(*)::int from pg_auth_members where member = r.oid) as memberships
         from pg_roles r where rolname = $1`,
        [RUNTIME_ROLE],
      ),
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, memberships: 0 },
    ]);
  });

  test('without an organization named, raw SQL sees and changes nothing', async () => {
    await using database = await openTestDatabase();
    await foundProgram(database.db);
    await withClient(runtimeUrl(database.adminUrl), async (client) => {
      expect((await client.query('select * from person')).rowCount).toBe(0);
      expect((await client.query("update journey set phase = 'licensed'")).rowCount).toBe(0);
    });
  });

  test('a row cannot be written into another organization', async () => {
    await using database = await openTestDatabase();
    const [own, other] = [await foundProgram(database.db), await foundProgram(database.db)];
    const insert = inSession(database.db, own.organizationId, ({ ask }) =>
      ask("insert into setting (id, organization_id, name, jurisdiction, clinical) values (?, ?, 'x', 'CA', true)", [
        randomUUID(),
        other.organizationId,
      ]),
    );
    await expect(insert).rejects.toMatchObject({ message: expect.stringContaining('row-level security') });
  });

  test('what belongs to another organization is exactly as if it did not exist', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const [own, other] = [await foundProgram(db), await foundProgram(db)];
    const log = await submitAWeek(db, other);
    const acting = { organizationId: own.organizationId, actorId: own.directorId };
    for (const id of [other.journeyId, randomUUID(), 'no-id-at-all']) {
      await expect(getJourneyPage(db, acting, id)).rejects.toMatchObject({ code: 'JOURNEY_NOT_FOUND', details: {} });
      await expect(readRecord(db, { organizationId: own.organizationId, journeyId: id })).rejects.toMatchObject({
        code: 'JOURNEY_NOT_FOUND',
      });
    }
    await expect(getWeeklyLog(db, acting, log.weeklyLogId)).rejects.toMatchObject({ code: 'WEEKLY_LOG_NOT_FOUND' });
    const sign = own.by(own.supervisorId, { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 });
    await expect(signWeek(db, sign)).rejects.toMatchObject({ code: 'WEEKLY_LOG_NOT_FOUND' });
    await expect(signWeek(db, { ...sign, journeyId: other.journeyId })).rejects.toMatchObject({
      code: 'JOURNEY_NOT_FOUND',
    });
    expect((await findCohort(db, acting)).map(({ journeyId }) => journeyId)).toEqual([own.journeyId]);
  });

  test('a person of another organization cannot act', async () => {
    await using database = await openTestDatabase();
    const [own, other] = [await foundProgram(database.db), await foundProgram(database.db)];
    const log = await submitAWeek(database.db, own);
    const sign = own.by(other.supervisorId, { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 });
    await expect(signWeek(database.db, sign)).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND' });
  });

  test('200 concurrent readers of mixed organizations see only their own', async () => {
    await using database = await openTestDatabase();
    const programs: Program[] = [];
    for (let each = 0; each < 8; each += 1) programs.push(await foundProgram(database.db, `Clinic ${each}`));
    const reads = Array.from({ length: 200 }, (_, index) => programs[index % programs.length]!).map(async (program) => {
      const rows = await findCohort(database.db, {
        organizationId: program.organizationId,
        actorId: program.directorId,
      });
      return rows.length === 1 && rows[0]?.journeyId === program.journeyId;
    });
    expect((await Promise.all(reads)).every(Boolean)).toBe(true);
  });
});
