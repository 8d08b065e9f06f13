import { describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { createHash, randomUUID } from 'node:crypto';
import { migrate, migrationOptions } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { hashWeek } from '../../db/operations/week/week-content.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { getWeeklyLog } from '../../db/views/get-weekly-log.ts';
import { given } from '../support/given.ts';

const [organizationId, directorId, supervisorId, superviseeId, settingId, journeyId, weeklyLogId] = Array.from(
  { length: 7 },
  () => randomUUID(),
) as [string, string, string, string, string, string, string];
const returnedAt = '2026-10-06T17:00:00.000Z';
const line = { on: '2026-09-28', settingId, activity: 'documentation', medium: 'video', groupSize: null } as const;
const lines = [
  { ...line, id: 'b0000000-0000-4000-8000-000000000000', minutes: 90 },
  { ...line, id: 'a0000000-0000-4000-8000-000000000000', minutes: 45, groupSize: 3 },
];
const content = { weeklyLogId, journeyId, superviseeId, supervisorId, week: '2026-W40', version: 1, lines };

describe('a database of before signatures could become void', () => {
  test('knows which version was signed, since when a log came back, and what was returned, to the letter', async () => {
    await using old = await oldDatabase();
    await withClient(old.adminUrl, (client) => client.query(fill()));
    expect((await migrate(old.adminUrl)).applied).toContain('0006-void-signatures');
    await withClient(old.adminUrl, async (client) => {
      await client.query("select set_config('creditable.organization_id', $1, false)", [organizationId]);
      const { rows } = await client.query(
        `select s.version, s.voided_at, w.returned_at, v.content, v.content_sha256, v.version as former, v.ended, v.submitted_at, v.reason
         from signature s join weekly_log w on w.id = s.weekly_log_id join weekly_log_version v on v.weekly_log_id = w.id`,
      );
      const [{ content: kept, ...row }] = rows as [{ content: string }];
      expect(row).toEqual({
        version: 2,
        voided_at: null,
        returned_at: new Date(returnedAt),
        content_sha256: hashWeek(content),
        former: 1,
        ended: 'returned',
        submitted_at: new Date('2026-10-05T17:00:00.000Z'),
        reason: 'Monday was shorter.',
      });
      expect(createHash('sha256').update(kept).digest('hex')).toBe(hashWeek(content));
      const walls = await client.query(
        "select count(*)::int as open from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)",
      );
      expect(walls.rows).toEqual([{ open: 0 }]);
    });
    const db = await openDatabase(runtimeUrl(old.adminUrl));
    const page = await getWeeklyLog(db, { organizationId, actorId: directorId }, weeklyLogId);
    await db.close();
    expect(page.formerVersions).toMatchObject([{ version: 1, totalMinutes: 135, endedByName: 'Sam' }]);
  });
});

/** A database under an owner who is no superuser, whom the walls bind, as it was after the fourth migration. */
async function oldDatabase() {
  const server = given('TEST_POSTGRES_URL');
  // The same password as the server's own: the one of the runtime role, which all tests share, follows from it.
  const address = new URL(server);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, async (client) => {
    await client.query(`create role ${name} login createrole password '${decodeURIComponent(address.password)}'`);
    await client.query(`create database ${name} owner ${name}`);
  });
  Object.assign(address, { pathname: `/${name}`, username: name });
  const adminUrl = address.href;
  const options = migrationOptions(adminUrl);
  const list = (options.migrations?.migrationsList ?? []).filter((each) => 'name' in each && each.name < '0005');
  await withClient(server, (client) => client.query(`grant creditable_runtime to ${name} with admin option`));
  const orm = await MikroORM.init({ ...options, migrations: { ...options.migrations, migrationsList: list } });
  await orm.migrator.up();
  await orm.close(true);
  const dispose = () =>
    withClient(server, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${name}`);
    });
  return { adminUrl, [Symbol.asyncDispose]: async () => void (await dispose()) };
}

/** A log that was submitted, returned, submitted again and signed, as the tables were then. */
function fill(): string {
  const person = (id: string, name: string) =>
    `insert into person (id, organization_id, name, email, time_zone, roles, created_at) values ('${id}', '${organizationId}', '${name}', '${name}@example.test', 'UTC', '{}', now());`;
  const audit = (sequence: number, action: string, at: string, actor: string, before: unknown, after: unknown) =>
    `insert into audit_entry (id, organization_id, sequence, at, actor_id, journey_id, action, subject_id, sentence, before, after, command_key, previous_sha256, sha256)
     values (gen_random_uuid(), '${organizationId}', ${sequence}, '${at}', '${actor}', '${journeyId}', '${action}', '${action === 'week-returned' ? weeklyLogId : journeyId}', '',
       '${JSON.stringify(before)}', '${JSON.stringify(after)}', '', '', '');`;
  const waiting = (submittedAt: string) => ({ waiting: [{ weeklyLogId, supervisorId, submittedAt }] });
  return `select set_config('creditable.organization_id', '${organizationId}', false);
    insert into organization (id, organization_id, name, demo, created_at) values ('${organizationId}', '${organizationId}', 'x', false, now());
    ${person(directorId, 'Dana')} ${person(supervisorId, 'Sam')} ${person(superviseeId, 'Toni')}
    insert into setting (id, organization_id, name, jurisdiction, clinical) values ('${settingId}', '${organizationId}', 'Eastside', 'CA', true);
    insert into journey (id, organization_id, supervisee_id, license, phase, rulebook_version, rulebook_sha256, opened_at)
      values ('${journeyId}', '${organizationId}', '${superviseeId}', 'CA-LMFT', 'accumulating', '1', '', now());
    insert into weekly_log (id, organization_id, journey_id, week_starts_on, supervisor_id, part, status, version, submitted_at, comment, content_sha256)
      values ('${weeklyLogId}', '${organizationId}', '${journeyId}', '2026-09-28', '${supervisorId}', 1, 'submitted', 2, now(), 'Monday was shorter.', '');
    insert into signature (id, organization_id, weekly_log_id, signer_id, signed_at, signed_on, statement, content_sha256, origin)
      values (gen_random_uuid(), '${organizationId}', '${weeklyLogId}', '${supervisorId}', now(), '2026-10-08', '', '', 'here');
    update weekly_log set status = 'signed';
    ${audit(1, 'week-submitted', '2026-10-05T17:00:00Z', superviseeId, null, waiting('2026-10-05T17:00:00.000Z'))}
    ${audit(2, 'week-returned', returnedAt, supervisorId, { version: 1, lines }, { comment: 'Monday was shorter.' })}
    ${audit(3, 'week-submitted', '2026-10-07T17:00:00Z', superviseeId, null, waiting('2026-10-07T17:00:00.000Z'))}`;
}
