import { expect, test } from '@jest/globals';
import { findZone, listOrganizations } from '../../../../db/operations/fleet/list-organizations.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

test('an organization without a director is not left out of the nightly jobs', async () => {
  await using database = await openTestDatabase();
  const { organizationId } = await foundProgram(database.db);
  await withClient(database.adminUrl, (client) =>
    client.query(
      `update person set roles = '{administrator}', time_zone = 'America/Denver' where 'director' = any(roles)`,
    ),
  );
  expect(await listOrganizations(database.db)).toEqual([{ organizationId, timeZone: 'America/Denver' }]);
  expect(await findZone(database.db, '00000000-0000-4000-8000-000000000000')).toBe('UTC');
});
