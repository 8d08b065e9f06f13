import { describe, expect, test } from '@jest/globals';
import { recordFacts } from '../../../db/operations/journey/record-facts.ts';
import { createOrganization } from '../../../db/operations/organization/create-organization.ts';
import { findCohort } from '../../../db/views/find-cohort.ts';
import { findCohortFigures } from '../../../db/views/find-cohort-figures.ts';
import { findDemoPeople } from '../../../db/views/find-demo-people.ts';
import { findJourneysOf } from '../../../db/views/find-journeys-of.ts';
import { findPeople } from '../../../db/views/find-people.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { evaluateAsItStands } from '../evaluated.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { foundProgram, NOW, someone } from '../program.ts';
import { submitAWeek } from '../submitted-week.ts';

describe('the cohort', () => {
  test('shows each journey with its evaluation, what waits, and the registration that ends first', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const acting = { ...program, actorId: program.directorId };
    expect(await findCohort(db, acting)).toMatchObject([
      { shareCounted: null, unsignedWeeks: 0, lastSignedWeek: null, registrationExpiresOn: null },
    ]);
    // The first registration was renewed: its own end no longer matters.
    const amft = { jurisdiction: 'CA', credential: 'AMFT', number: '1', issuedOn: plainDate('2024-01-01') };
    const registrations = [
      { ...amft, expiresOn: plainDate('2025-12-31') },
      { ...amft, expiresOn: plainDate('2026-12-31') },
    ];
    await recordFacts(db, program.by(program.directorId, { registrations }));
    await submitAWeek(db, program);
    await evaluateAsItStands(db, program);
    expect(await findCohort(db, acting)).toMatchObject([
      {
        superviseeName: 'Toni Trainee',
        shareCounted: 0.5,
        headline: '1 of 2 hours',
        obstacle: { sentence: 'Is a question mark safe?' },
        supervisors: [{ id: program.supervisorId, name: 'Sam Supervisor' }],
        unsignedWeeks: 1,
        oldestUnsignedAt: NOW,
        registrationExpiresOn: '2026-12-31',
      },
    ]);
    const later = '2026-12-20T18:00:00.000Z';
    expect(await findCohortFigures(db, acting, later)).toEqual({
      atRiskMinutes: 120,
      unsignedOver14Days: 1,
      lapsingWithin60Days: 1,
      peopleBehind: 0,
    });
    expect(await findPeople(db, acting)).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Sam Supervisor', load: 1 })]),
    );
    expect(await findJourneysOf(db, acting, program.superviseeId)).toMatchObject([
      { journeyId: program.journeyId, phase: 'onboarding' },
    ]);
  });

  test('follows the newest evaluation, and storing one twice changes nothing', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const first = await evaluateAsItStands(db, program);
    expect(await evaluateAsItStands(db, program)).toEqual(first);
    await submitAWeek(db, program);
    await evaluateAsItStands(db, program, { countedMinutes: 120 }, '2026-11-23T19:00:00.000Z');
    expect(await findCohort(db, { ...program, actorId: program.directorId })).toMatchObject([{ countedMinutes: 120 }]);
  });

  test('of the demo can be found by anybody, and of nobody else', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    await foundProgram(db);
    expect(await findDemoPeople(db)).toBeNull();
    const demo = await createOrganization(db, {
      name: 'The Demo',
      demo: true,
      director: someone('Demo Director', ['director']),
    });
    expect(await findDemoPeople(db)).toMatchObject({
      organizationId: demo.organizationId,
      organizationName: 'The Demo',
      people: [{ name: 'Demo Director', journeys: [] }],
    });
  });
});
