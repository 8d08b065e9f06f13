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

test('what a director decided is told to nobody any more, whatever its day and its ladder become, stays in the lists, and is at risk as before', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  const { organizationId, journeyId, directorId, supervisorId, superviseeId } = program;
  const scope = { organizationId, scopeId: journeyId, journeyId };
  const owner = { ownerId: supervisorId, supervisorIds: [supervisorId] };
  const tell = async (at: string, dueOn: string) => {
    const owed = [anOwed({ kind: 'meet-deadline', ...owner, dueOn: plainDate(dueOn), pauses: false })];
    const found = { scope, owed, at, superviseeId, away: [] };
    const { noticeIds, riskLevel } = await tellObligations({ db, pagesUrl: 'http://creditable.test' }, found);
    return { words: noticeIds.length, riskLevel };
  };
  const listed = async () => {
    const asked = { personId: null, kind: null, reached: 'director-decides' as const, page: 1 };
    return (await findObligations(db, { organizationId, actorId: directorId }, asked, NOW)).obligations;
  };
  expect(await tell('2026-11-24T18:00:00.000Z', '2026-11-20')).toEqual({ words: 2, riskLevel: 'at-risk' });
  const [{ obligationId } = { obligationId: '' }] = await listed();
  await decideObligation(db, program.by(directorId, { obligationId, decision: 'Sent by courier', reason: 'Late' }));
  // Words of another ladder are not taken for those that were told.
  await setLadder(db, program);
  expect(await tell('2026-12-03T18:00:00.000Z', '2026-12-01')).toEqual({ words: 2, riskLevel: 'at-risk' });
  expect(await listed()).toMatchObject([{ obligationId, nextAt: null, decided: { decision: 'Sent by courier' } }]);
  await withdrawDecision(db, program.by(directorId, { obligationId }));
  expect(await tell('2026-12-24T18:00:00.000Z', '2026-12-22')).toEqual({ words: 4, riskLevel: 'at-risk' });
});

/** The organization sets a ladder of its own, which is that of the program. */
async function setLadder(db: Database, { organizationId, directorId }: Program) {
  await inSession(db, organizationId, ({ ask }) =>
    ask(
      `insert into ladder_policy (id, organization_id, kind, ladder, reason, set_at, setter_id)
       values (?, ?, 'meet-deadline', ?::jsonb, 'Our own', ?, ?)`,
      [randomUUID(), organizationId, JSON.stringify(LADDERS['meet-deadline']), NOW, directorId],
    ),
  );
}
