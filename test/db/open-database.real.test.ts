import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { inSession } from '../../db/session.ts';
import { findCohort } from '../../db/views/find-cohort.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { openTestDatabase } from './open-test-database.ts';
import { foundProgram } from './program.ts';

test('every connection cut in the middle of its work is told to the caller, and the pool is whole again at once', async () => {
  await using database = await openTestDatabase();
  const { db, adminUrl } = database;
  const { organizationId, directorId } = await foundProgram(db);
  for (let round = 0; round < 2; round += 1) {
    const slow = Array.from({ length: 10 }, () =>
      inSession(db, organizationId, ({ ask }) => ask('select pg_sleep(60)')),
    );
    const outcomes = Promise.allSettled(slow);
    await withClient(adminUrl, async (client) => {
      const asleep = "datname = current_database() and state = 'active' and query like 'select pg_sleep%'";
      while ((await client.query(`select 1 from pg_stat_activity where ${asleep}`)).rowCount !== 10) await sleep(20);
      await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${asleep}`);
    });
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_AWAY' } });
  }
  expect(await findCohort(db, { organizationId, actorId: directorId })).toHaveLength(1);
});
