import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { changeRoles } from '../../../../db/operations/person/change-roles.ts';
import { addSetting } from '../../../../db/operations/setting/add-setting.ts';
import { disablePerson } from '../../../../db/operations/sign-in/disable-person.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import type { Role } from '../../../../rules/vocabulary/role.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

const reason = 'The office grew.';

async function scene() {
  const database = await openTestDatabase();
  const program = await foundProgram(database.db);
  const added = async (roles: Role[]) => {
    const email = `${randomUUID()}@example.test`;
    const person = { name: 'Nell New', email, timeZone: 'America/Chicago', roles, licenses: [] };
    return (await addPerson(database.db, program.by(program.directorId, person))).subjectId;
  };
  const change = (actorId: string, personId: string, roles: Role[]) =>
    changeRoles(database.db, program.by(actorId, { personId, roles, reason }));
  const disable = (actorId: string, personId: string) =>
    disablePerson(database.db, program.by(actorId, { personId, reason }));
  return { database, program, added, change, disable };
}

test('roles are changed with their reason, in the order of the catalog, and with what they were', async () => {
  const { database, program, added, change } = await scene();
  await using _ = database;
  const personId = await added(['supervisee']);
  await change(program.directorId, personId, ['auditor', 'supervisor']);
  const entries = await asked<{ before: object; after: object }>(
    database.adminUrl,
    `select before, after from audit_entry where action = 'roles-changed'`,
  );
  expect(entries).toEqual([{ before: { roles: ['supervisee'] }, after: { roles: ['supervisor', 'auditor'], reason } }]);
});

test('of two directors who unmake each other at once one stays', async () => {
  const { database, program, added, change, disable } = await scene();
  await using _ = database;
  const other = await added(['director']);
  const results = await Promise.allSettled([
    change(program.directorId, other, ['supervisee']),
    disable(other, program.directorId),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  // Whoever comes second is the last director, or is disabled already.
  expect(['LAST_DIRECTOR', 'SIGN_IN_REFUSED', 'ROLE_BEYOND_OWN']).toContain((refused.reason as { code: string }).code);
  const directors = await asked(
    database.adminUrl,
    `select id from person where 'director' = any(roles) and disabled_at is null`,
  );
  expect(directors).toHaveLength(1);
});

test('an administrator neither disables the last director nor adds another', async () => {
  const { database, program, added, disable } = await scene();
  await using _ = database;
  const administrator = await added(['administrator']);
  await expect(disable(administrator, program.directorId)).rejects.toMatchObject({ code: 'LAST_DIRECTOR' });
  const puppet = {
    name: 'P',
    email: 'p@example.test',
    timeZone: 'America/Chicago',
    roles: ['director' as const],
    licenses: [],
  };
  const adding = addPerson(database.db, program.by(administrator, puppet));
  await expect(adding).rejects.toMatchObject({ code: 'ROLE_BEYOND_OWN' });
});

test('whoever was disabled in between carries out nothing, and is still given the receipt of what was done before', async () => {
  const { database, program, added, disable } = await scene();
  await using _ = database;
  const director = await added(['director']);
  const setting = {
    name: 'Westside',
    jurisdiction: 'CA',
    kind: 'exempt',
    clinical: true,
    employment: 'employee',
  } as const;
  const before = program.by(director, setting);
  const receipt = await addSetting(database.db, before);
  await disable(program.directorId, director);
  const late = addSetting(database.db, program.by(director, { ...setting, name: 'Eastside' }));
  await expect(late).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
  expect(await addSetting(database.db, before)).toEqual(receipt);
});

function asked<Row extends object>(adminUrl: string, sql: string): Promise<Row[]> {
  return withClient(adminUrl, async (client) => (await client.query<Row>(sql)).rows);
}
