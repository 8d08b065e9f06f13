import { describe, expect, test } from '@jest/globals';
import { readLadders } from '../../../../db/operations/obligation/read-ladders.ts';
import { restoreLadder } from '../../../../db/operations/ladder/restore-ladder.ts';
import { setLadder } from '../../../../db/operations/ladder/set-ladder.ts';
import { inSession } from '../../../../db/session.ts';
import { findLadders } from '../../../../db/views/find-ladders.ts';
import { LADDERS, type Ladder } from '../../../../rules/vocabulary/ladder.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

const KIND = 'log-hours' as const;
const WEEKLY: Ladder = { ...LADDERS[KIND], everyDays: 7 };

async function arrange() {
  const database = await openTestDatabase();
  const program = await foundProgram(database.db);
  const { organizationId, directorId, by } = program;
  return {
    db: database.db,
    program,
    set: (ladder: Ladder, replaces: string | null) =>
      setLadder(database.db, by(directorId, { kind: KIND, ladder, replaces, reason: 'Nobody is forgotten.' })),
    restore: (replaces: string | null) =>
      restoreLadder(database.db, by(directorId, { kind: KIND, replaces, reason: 'Too many mails.' })),
    own: () => readLadders(database.db, organizationId),
    shown: async () =>
      (await findLadders(database.db, { organizationId, actorId: directorId })).find(({ kind }) => kind === KIND),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

describe('stricter reminders', () => {
  test('hold for the organization, with their audit entry, and can be taken back', async () => {
    await using scene = await arrange();
    const { subjectId: first } = await scene.set(WEEKLY, null);
    expect(await scene.own()).toEqual({ [KIND]: { ladder: WEEKLY, edition: 1 } });
    const { subjectId: second } = await scene.restore(first);
    expect(await scene.own()).toEqual({});
    const shown = await scene.shown();
    expect(shown).toMatchObject({ isOwn: false, ladder: LADDERS[KIND], objections: [] });
    expect(shown?.history.map(({ policyId, ladder, reason }) => [policyId, ladder, reason])).toEqual([
      [second, null, 'Too many mails.'],
      [first, WEEKLY, 'Nobody is forgotten.'],
    ]);
    const audit = await inSession(scene.db, scene.program.organizationId, ({ ask }) =>
      ask<{ action: string; after: unknown }>(
        `select action, after from audit_entry where action like 'ladder-%' order by sequence`,
      ),
    );
    expect(audit).toMatchObject([{ action: 'ladder-set', after: { ladder: WEEKLY } }, { action: 'ladder-restored' }]);
  });

  test('are those of the program again when nothing of the organization is left in them', async () => {
    await using scene = await arrange();
    const { subjectId } = await scene.set(WEEKLY, null);
    await scene.set(LADDERS[KIND], subjectId);
    expect(await scene.own()).toEqual({});
    expect(await scene.shown()).toMatchObject({ isOwn: false });
  });

  test('are refused where they are looser, where nothing would change, and where somebody was quicker', async () => {
    await using scene = await arrange();
    const later = { ...LADDERS[KIND], rungs: LADDERS[KIND].rungs.map((rung) => ({ ...rung, days: rung.days + 1 })) };
    await expect(scene.set(later, null)).rejects.toMatchObject({
      code: 'LADDER_LOOSER',
      details: {
        objections:
          'The reminder to the supervisee 14 days after it began would come later. The call to the supervisor 21 days after it began would come later',
      },
    });
    await expect(scene.set(LADDERS[KIND], null)).rejects.toMatchObject({ code: 'LADDER_UNCHANGED' });
    await expect(scene.restore(null)).rejects.toMatchObject({ code: 'LADDER_UNCHANGED' });
    await scene.set(WEEKLY, null);
    await expect(scene.set({ ...WEEKLY, everyDays: 3 }, null)).rejects.toMatchObject({ code: 'LADDER_CHANGED' });
    const latest = (await scene.shown())?.history[0]?.policyId ?? null;
    const at = await Promise.allSettled([1, 2, 3].map((everyDays) => scene.set({ ...WEEKLY, everyDays }, latest)));
    expect(at.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('do not hold any more once the program is stricter, and no other organization sees them', async () => {
    await using scene = await arrange();
    await scene.set(WEEKLY, null);
    const other = await foundProgram(scene.db);
    expect(await readLadders(scene.db, other.organizationId)).toEqual({});
    // As if the program had been stricter since: the ladder that is kept is one that would be refused today.
    await inSession(scene.db, scene.program.organizationId, ({ ask }) =>
      ask(
        `insert into ladder_policy (id, organization_id, kind, ladder, reason, set_at, setter_id)
         select gen_random_uuid(), organization_id, kind, jsonb_set(ladder, '{rungs,0,days}', '15'), reason, set_at + interval '1 day', setter_id
         from ladder_policy returning id`,
      ),
    );
    expect(await scene.own()).toEqual({});
    expect(await scene.shown()).toMatchObject({
      isOwn: false,
      ladder: LADDERS[KIND],
      objections: ['The reminder to the supervisee 14 days after it began would come later.'],
    });
    expect((await scene.shown())?.history).toHaveLength(2);
  });
});
