import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { tellObligations } from '../../../activities/obligation/tell-obligations.ts';
import type { Database } from '../../../db/open-database.ts';
import { decideObligation } from '../../../db/operations/obligation/decide-obligation.ts';
import { withdrawDecision } from '../../../db/operations/obligation/withdraw-decision.ts';
import { inSession } from '../../../db/session.ts';
import { findObligations } from '../../../db/views/find-obligations.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { NOW, type Program, foundProgram } from '../../db/program.ts';
import { anOwed } from '../../rules/obligations/an-owed.ts';

test('what a director decided is told to nobody any more, also where its last word is repeated, and stays in the lists', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  const { organizationId, journeyId, directorId, supervisorId, superviseeId } = program;
  await repeatWeekly(db, program);
  const scope = { organizationId, scopeId: journeyId, journeyId };
  const dueOn = plainDate('2026-11-20');
  const owner = { ownerId: supervisorId, supervisorIds: [supervisorId] };
  const owed = [anOwed({ kind: 'meet-deadline', ...owner, dueOn, pauses: false })];
  const tell = async (at: string) => {
    const found = { scope, owed, at, superviseeId, away: [] };
    return (await tellObligations({ db, pagesUrl: 'http://creditable.test' }, found)).noticeIds.length;
  };
  const listed = async () => {
    const asked = { personId: null, kind: null, reached: 'director-decides' as const, page: 1 };
    return (await findObligations(db, { organizationId, actorId: directorId }, asked, NOW)).obligations;
  };
  expect(await tell('2026-11-24T18:00:00.000Z')).toBe(2);
  expect(await tell('2026-11-30T18:00:00.000Z')).toBe(3);
  const [{ obligationId } = { obligationId: '' }] = await listed();
  await decideObligation(db, program.by(directorId, { obligationId, decision: 'Sent by courier', reason: 'Late' }));
  expect(await tell('2026-12-08T18:00:00.000Z')).toBe(3);
  expect(await listed()).toMatchObject([{ obligationId, nextAt: null, decided: { decision: 'Sent by courier' } }]);
  await withdrawDecision(db, program.by(directorId, { obligationId }));
  expect(await tell('2026-12-15T18:00:00.000Z')).toBe(4);
});

/** The organization has the last word of a deadline told again every week. */
async function repeatWeekly(db: Database, { organizationId, directorId }: Program) {
  const ladder = { ...LADDERS['meet-deadline'], everyDays: 7 };
  await inSession(db, organizationId, ({ ask }) =>
    ask(
      `insert into ladder_policy (id, organization_id, kind, ladder, reason, set_at, setter_id)
       values (?, ?, 'meet-deadline', ?::jsonb, 'Stricter', ?, ?)`,
      [randomUUID(), organizationId, JSON.stringify(ladder), NOW, directorId],
    ),
  );
}
