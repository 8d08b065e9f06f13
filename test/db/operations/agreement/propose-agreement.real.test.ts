import { describe, expect, test } from '@jest/globals';
import { judgeLoadBy } from '../../../../activities/agreement/judge-load-by.ts';
import { proposeAgreement } from '../../../../db/operations/agreement/propose-agreement.ts';
import { openJourney } from '../../../../db/operations/journey/open-journey.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { readStaffFacts } from '../../../../db/operations/staff/read-staff-facts.ts';
import { findPeople } from '../../../../db/views/find-people.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import type { Database } from '../../../../db/open-database.ts';
import { findStaffOwed } from '../../../../rules/obligations/staff/find-staff-owed.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import type { LicenseCode } from '../../../../rules/vocabulary/license-code.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { LICENSED, NOW, type Program, foundProgram, someone } from '../../program.ts';

const judge = judgeLoadBy(loadRulebook);

/** A supervisor, and so many journeys of others to one license. */
async function gather(db: Database, program: Program, license: LicenseCode, count: number, limit?: number) {
  const { directorId, settingId, by } = program;
  const more = limit === undefined ? LICENSED : { ...LICENSED, superviseeLimit: limit };
  const { subjectId: supervisorId } = await addPerson(db, by(directorId, someone('Ola', ['supervisor'], more)));
  const rulebook = { version: '2026-01-01', sha256: 'a'.repeat(64) };
  const journeyIds: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const person = await addPerson(db, by(directorId, someone(`Number ${String(at)}`, ['supervisee'])));
    const opened = await openJourney(db, { ...by(directorId, { superviseeId: person.subjectId, license }), rulebook });
    journeyIds.push(opened.subjectId);
  }
  const propose = (journeyId: string, exception?: string, actorId = directorId) => {
    const terms = { supervisorId, settingId, from: plainDate('2026-12-01') };
    const body = exception === undefined ? terms : { ...terms, exception };
    return proposeAgreement(db, { ...by(actorId, body), journeyId }, judge);
  };
  return { supervisorId, journeyIds, propose };
}

describe('an agreement with a supervisor at a limit', () => {
  test('of several proposals for the last place at once, one is taken', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    const { journeyIds, propose } = await gather(database.db, program, 'CA-LMFT', 6, 1);
    const answers = await Promise.allSettled(journeyIds.map((journeyId) => propose(journeyId)));
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(refused).toHaveLength(5);
    for (const reason of refused)
      expect(reason).toMatchObject({ code: 'LOAD_LIMIT', details: { limit: 1, present: 1 } });
  });

  test('is not allowed by anybody where a rule that was read says so', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    const { journeyIds, propose } = await gather(database.db, program, 'NY-LMFT', 6);
    for (const journeyId of journeyIds.slice(0, 5)) await propose(journeyId);
    await expect(propose(journeyIds[5] ?? '', 'A colleague is on leave.')).rejects.toMatchObject({
      code: 'LOAD_LIMIT_OF_LAW',
      details: { limit: 5, present: 5, source: '8 NYCRR § 79-10.4(a)(2)(ii)' },
    });
  });

  test('is allowed by a director with a reason where the limit is the organization’s, and shown with it', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { organizationId, superviseeId } = program;
    const { supervisorId, journeyIds, propose } = await gather(db, program, 'CA-LMFT', 2, 1);
    const [first = '', second = ''] = journeyIds;
    await propose(first, 'Not needed: there is room.');
    await expect(propose(second)).rejects.toMatchObject({ code: 'LOAD_LIMIT', details: { limit: 1, present: 1 } });
    const reason = 'A colleague is on leave.';
    await expect(propose(second, reason, superviseeId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await propose(second, reason)).sentence).toContain(`is allowed: ${reason}`);

    const acting = { organizationId, actorId: program.directorId };
    const shown = async (journeyId: string) => (await getJourneyPage(db, acting, journeyId)).agreements[0];
    expect(await shown(first)).toMatchObject({ loadException: null });
    expect(await shown(second)).toMatchObject({ loadException: { reason, limit: 1, present: 1 } });
    const people = await findPeople(db, acting, NOW);
    expect(people.find(({ personId }) => personId === supervisorId)).toMatchObject({ load: 2, exceptions: 1 });
    const facts = await readStaffFacts(db, { organizationId, personId: supervisorId, at: '2026-12-02T18:00:00.000Z' });
    expect(findStaffOwed({ ...facts, rulebooks: [] }).map(({ id, sentence }) => [id, sentence])).toEqual([
      ['relieve-supervisor:near', '2 of at most 1 supervisees, 1 by exception'],
    ]);
  });
});
