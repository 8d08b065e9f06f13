import { describe, expect, test } from '@jest/globals';
import { tellObligations } from '../../../activities/obligation/tell-obligations.ts';
import type { Database } from '../../../db/open-database.ts';
import { restoreLadder } from '../../../db/operations/ladder/restore-ladder.ts';
import { setLadder } from '../../../db/operations/ladder/set-ladder.ts';
import { inSession } from '../../../db/session.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { foundProgram } from '../../db/program.ts';
import { anOwed } from '../../rules/obligations/an-owed.ts';

const SOONER = { from: 'began', days: 3, recipient: 'owner', tone: 'reminder', channel: 'mail' } as const;

async function toldBy(db: Database, organizationId: string): Promise<string[]> {
  const rows = await inSession(db, organizationId, ({ ask }) =>
    ask<{ on: string; name: string }>(
      `select to_char(n.due_at, 'YYYY-MM-DD') as on, p.name from notice n join person p on p.id = n.recipient_id order by n.due_at, p.name`,
    ),
  );
  return rows.map(({ on, name }) => `${on} ${name.split(' ')[0] ?? ''}`);
}

describe('the ladder of an organization', () => {
  test('is told from the next look on, and going back loses no word of the program and repeats none', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { organizationId, journeyId, supervisorId, superviseeId, directorId, by } = program;
    const owed = [anOwed({ ownerId: supervisorId, supervisorIds: [supervisorId] })];
    const look = (day: string) =>
      tellObligations(
        { db, pagesUrl: 'https://creditable.example' },
        {
          scope: { organizationId, scopeId: journeyId, journeyId },
          owed,
          at: `2026-${day}T23:00:00.000Z`,
          superviseeId,
          away: [],
        },
      );
    const base = LADDERS['sign-week'];
    const set = await setLadder(
      db,
      by(directorId, {
        kind: 'sign-week' as const,
        ladder: { ...base, rungs: [SOONER, ...base.rungs] },
        replaces: null,
        reason: 'We sign within the week.',
      }),
    );
    for (const day of ['11-05', '11-06', '11-09']) await look(day);
    expect(await toldBy(db, organizationId)).toEqual(['2026-11-05 Sam', '2026-11-09 Sam']);
    await restoreLadder(
      db,
      by(directorId, { kind: 'sign-week' as const, replaces: set.subjectId, reason: 'Too much.' }),
    );
    for (const day of ['11-10', '11-12', '11-13']) await look(day);
    expect(await toldBy(db, organizationId)).toEqual(['2026-11-05 Sam', '2026-11-09 Sam', '2026-11-12 Sam']);
  });
});
