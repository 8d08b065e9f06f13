import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { createTestDatabase } from '../support/database.ts';

const SCRIPT = fileURLToPath(new URL('../../cli/organization-create.ts', import.meta.url));
const GIVEN = ['--name', 'North Agency', '--director-name', 'Dana Director', '--director-email', 'dana@example.test'];

function run(databaseUrl: string, args: readonly string[]) {
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('making an organization', () => {
  it('makes it with its first director, in the audit trail, and says where they sign in', async () => {
    await using database = await createTestDatabase();
    const made = run(database.adminUrl, GIVEN);
    expect([made.status, made.stdout]).toEqual([
      0,
      expect.stringMatching(/^Made North Agency \(.{36}\); dana@example.test signs in at \/sign-in\.\n$/),
    ]);
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query(
        `select o.name, o.demo, p.email, p.roles, a.action from organization o join person p on p.organization_id = o.id
         join audit_entry a on a.organization_id = o.id`,
      ),
    );
    expect(rows).toEqual([
      {
        name: 'North Agency',
        demo: false,
        email: 'dana@example.test',
        roles: ['director'],
        action: 'organization-created',
      },
    ]);
  }, 60_000);

  it('says what is wrong with what it was given, and makes nothing', async () => {
    await using database = await createTestDatabase();
    for (const [args, sentence] of [
      [[...GIVEN.slice(0, 4), '--director-email', 'nobody'], 'email: Invalid email address'],
      [[...GIVEN, '--time-zone', 'Mars/Olympus'], 'an IANA time zone'],
      [GIVEN.slice(2), "required option '--name <name>' not specified"],
    ] as const) {
      const refused = run(database.adminUrl, args);
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining(sentence)]);
    }
    expect(run('', GIVEN)).toMatchObject({ status: 2, stderr: expect.stringContaining('Set DATABASE_URL') });
    const { rowCount } = await withClient(database.adminUrl, (client) => client.query('select 1 from organization'));
    expect(rowCount).toBe(0);
  }, 60_000);
});
