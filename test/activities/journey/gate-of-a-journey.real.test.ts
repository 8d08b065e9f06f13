import { expect, test } from '@jest/globals';
import { countJourney } from '../../../activities/journey/count-journey.ts';
import { recordFacts } from '../../../db/operations/journey/record-facts.ts';
import { getJourneyPage } from '../../../db/views/get-journey-page.ts';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { foundProgram } from '../../db/program.ts';

test('California, day 95: it is said beforehand by which day to apply, and then which hours are lost', async () => {
  await using database = await openTestDatabase();
  const { db } = database;
  const program = await foundProgram(db);
  const { organizationId, directorId, journeyId } = program;
  const evaluator = holdEvaluator();
  const graceOn = async (day: string) => {
    const at = `${day}T20:00:00.000Z`;
    await countJourney({ db, evaluatorFor: () => Promise.resolve(evaluator) }, { organizationId, journeyId, at });
    const { gate, row } = await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId);
    return { grace: gate?.items.find(({ id }) => id === 'grace'), gate, obstacle: row.obstacle };
  };
  await recordFacts(db, program.by(directorId, { degree: { awardedOn: plainDate('2026-08-20') } }));
  const before = await graceOn('2026-11-10');
  expect(before.grace).toMatchObject({ state: 'waiting', dueOn: '2026-11-18' });
  expect(before.grace?.why).toContain('8 days are left. After that all hours from August 20, 2026');
  expect(before.gate?.mayCount).toBe(false);
  expect(before.obstacle?.citation).not.toBeNull();
  const appliedOn = plainDate('2026-11-23');
  const applied = { jurisdiction: 'CA', credential: 'AMFT', appliedOn };
  await recordFacts(db, program.by(directorId, { registrations: [applied] }));
  const after = await graceOn('2026-11-24');
  expect(after.grace?.why).toContain('95 days after the degree instead of 90: hours from August 20, 2026 until');
  expect(after.gate?.items.find(({ id }) => id === 'registration')).toMatchObject({ state: 'waiting' });
  const issued = { ...applied, issuedOn: plainDate('2026-12-15') };
  await recordFacts(db, program.by(directorId, { registrations: [issued] }));
  const open = await graceOn('2026-12-20');
  // California counts hours before the degree without a registration, so that the first that count are those of the trainee.
  expect(open.gate).toMatchObject({ mayCount: true, countsFrom: '2026-01-05' });
  expect(open.grace?.why).toContain('hours from August 20, 2026 to December 14, 2026 are lost');
});
