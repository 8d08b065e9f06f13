import { expect, test } from '@jest/globals';
import { inOneSession } from '../../../../db/hold-session.ts';
import { streamAccess } from '../../../../db/audit/stream-access.ts';
import { hashAccess, type LoggedAccess } from '../../../../db/audit/logged-access.ts';
import { verifyTrail } from '../../../../db/audit/verify-trail.ts';
import { appendAccessEntry } from '../../../../db/operations/access/append-access-entry.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

test('of ten who look at once each has an entry, numbered and chained', async () => {
  await using database = await openTestDatabase();
  const { organizationId, directorId, superviseeId } = await foundProgram(database.db);
  const visitor = {
    actorId: directorId,
    means: 'session',
    meansId: null,
    emergencyId: null,
    address: '::1',
    device: 'A program',
  } as const;
  const about = { at: '2026-11-26T11:00:00.000Z', kind: 'view', visitor, operation: 'getJourney', asked: {} } as const;
  await Promise.all(
    Array.from({ length: 10 }, () =>
      inOneSession(database.db, organizationId, (_, session) =>
        appendAccessEntry(session, { ...about, people: [superviseeId, superviseeId, directorId] }),
      ),
    ),
  );
  const entries: LoggedAccess[] = [];
  for await (const entry of streamAccess(database.db, organizationId)) entries.push(entry);
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(entries[0]?.people).toEqual([superviseeId, directorId].sort());
  expect(await verifyTrail(entries, [], hashAccess)).toMatchObject({ entries: 10, fault: null });
});
