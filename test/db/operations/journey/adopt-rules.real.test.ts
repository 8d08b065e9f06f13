import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Database } from '../../../../db/open-database.ts';
import { adoptRules } from '../../../../db/operations/journey/adopt-rules.ts';
import { openJourney } from '../../../../db/operations/journey/open-journey.ts';
import { setPhase } from '../../../../db/operations/journey/set-phase.ts';
import { withdrawJourney } from '../../../../db/operations/journey/withdraw-journey.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { getRulebook } from '../../../../db/operations/rulebook/get-rulebook.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { inSession } from '../../../../db/session.ts';
import { getJourneyRules } from '../../../../db/views/get-journey-rules.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import type { Rulebook } from '../../../../rules/rulebooks/rulebook.ts';
import { newerRules } from '../../../rules/support/newer-rules.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { NOW, type Program, foundProgram, someone } from '../../program.ts';

const old = loadRulebook('CA-LMFT');
const newer = newerRules(1);
const versionOf = ({ identity: { version }, sha256 }: Rulebook) => ({ version, sha256 });

/** A journey opened under the rules of today, as the API opens it. */
async function openPinned(db: Database, within?: Program): Promise<Program> {
  const program = within ?? (await foundProgram(db));
  const { organizationId, directorId } = program;
  const command = <Body>(body: Body) => ({ organizationId, actorId: directorId, at: NOW, key: randomUUID(), body });
  const { subjectId: superviseeId } = await addPerson(db, command(someone('Second Trainee', ['supervisee'])));
  const rulebook = { ...versionOf(old), document: old };
  const opened = await openJourney(db, { ...command({ superviseeId, license: 'CA-LMFT' as const }), rulebook });
  const journeyId = opened.subjectId;
  return { ...program, superviseeId, journeyId, by: (...given) => ({ ...program.by(...given), journeyId }) };
}

const adopt = (db: Database, program: Program, rules: Rulebook, reason = 'The law changed.', key?: string) =>
  adoptRules(db, program.by(program.directorId, { sha256: rules.sha256, reason }, key), () => newer);

describe('adopting rules', () => {
  it('pins the journey to the present rules, keeps them whole, and says who, when and why', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await openPinned(db);
    const { organizationId, directorId, journeyId } = program;
    const receipt = await adopt(db, program, newer);
    expect(receipt).toMatchObject({ subjectId: journeyId, rulebook: versionOf(newer) });
    expect(receipt.sentence).toContain('instead of 2026-01 (');
    expect((await readRecord(db, program)).rulebook).toEqual(versionOf(newer));
    const pinned = { organizationId, license: 'CA-LMFT', sha256: newer.sha256 } as const;
    expect(JSON.stringify(await getRulebook(db, pinned))).toBe(JSON.stringify(newer));
    const { rulebook, adoptions, earlier } = await getJourneyRules(db, { ...program, actorId: directorId }, journeyId);
    expect([rulebook, earlier]).toEqual([versionOf(newer), [versionOf(old)]]);
    expect(adoptions).toEqual([
      {
        at: NOW,
        actorName: 'Dana Director',
        reason: 'The law changed.',
        from: versionOf(old),
        to: versionOf(newer),
      },
    ]);
  });

  it('has one effect for one key, and goes back to what it was', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await openPinned(db);
    const key = randomUUID();
    const [first, again] = await Promise.all([0, 1].map(() => adopt(db, program, newer, 'The law changed.', key)));
    expect(again).toEqual(first);
    await expect(adopt(db, program, newer)).rejects.toMatchObject({ code: 'RULES_ALREADY_PINNED' });
    await adopt(db, program, old, 'It was a mistake.');
    const page = await getJourneyRules(db, { ...program, actorId: program.directorId }, program.journeyId);
    expect(page.adoptions.map(({ reason }) => reason)).toEqual(['It was a mistake.', 'The law changed.']);
    expect([page.rulebook, page.earlier]).toEqual([versionOf(old), [versionOf(newer)]]);
    // The first command told once more is answered as the first time, and what holds now is said beside it.
    expect(await adopt(db, program, newer, 'The law changed.', key)).toEqual({ ...first, rulebook: versionOf(old) });
  });

  it('takes no other rules than the present ones and those that it had', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await openPinned(db);
    const other = await openPinned(db, program);
    const third = newerRules(2);
    await expect(adopt(db, program, third)).rejects.toMatchObject({
      code: 'RULES_CHANGED',
      details: { license: 'CA-LMFT' },
    });
    // Kept by this organization, but for another journey.
    await adoptRules(db, other.by(other.directorId, { sha256: third.sha256, reason: 'Elsewhere.' }), () => third);
    await expect(adopt(db, program, third)).rejects.toMatchObject({ code: 'RULES_CHANGED' });
    // It had them, but nobody kept them.
    const unkept = await foundProgram(db);
    const { rulebook } = await readRecord(db, unkept);
    await adopt(db, unkept, newer);
    const back = unkept.by(unkept.directorId, { sha256: rulebook.sha256, reason: 'Back.' });
    await expect(adoptRules(db, back, () => newer)).rejects.toMatchObject({ code: 'RULES_CHANGED' });
  });

  it('waits while the packet is with the board, and comes too late when the journey is over', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await openPinned(db);
    const { organizationId, journeyId, by, directorId } = program;
    await inSession(db, organizationId, (session) => setPhase(session, journeyId, 'submitting', NOW));
    await expect(adopt(db, program, newer)).rejects.toMatchObject({ code: 'RULES_SETTLED' });
    await withdrawJourney(db, by(directorId, { reason: 'Moved away.' }));
    await expect(adopt(db, program, newer)).rejects.toMatchObject({ code: 'JOURNEY_ENDED' });
    const { adoptions } = await getJourneyRules(db, { ...program, actorId: directorId }, journeyId);
    expect(adoptions).toEqual([]);
  });
});
