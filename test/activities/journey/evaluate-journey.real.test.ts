import { describe, expect, test } from '@jest/globals';
import { type CountOutcome, evaluateJourney } from '../../../activities/journey/evaluate-journey.ts';
import { recordFacts } from '../../../db/operations/journey/record-facts.ts';
import { getJourneyPage } from '../../../db/views/get-journey-page.ts';
import type { Database } from '../../../db/open-database.ts';
import { holdEvaluator } from '../../../rules/evaluate/hold-evaluator.ts';
import type { RecordFacts } from '../../../rules/vocabulary/commands/record-facts.ts';
import { firstInTheWay } from '../../../rules/vocabulary/first-in-the-way.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../db/open-test-database.ts';
import { type Program, foundProgram, NOW } from '../../db/program.ts';

const GRADUATED = { awardedOn: plainDate('2026-05-15'), level: 'master' } as const;
const GRADUATES = { awardedOn: plainDate('2026-12-18'), level: 'master' } as const;
const REGISTERED = { jurisdiction: 'CA', credential: 'AMFT', issuedOn: plainDate('2026-06-01') };

/** Counts a journey with these facts on file; what the journey goes by, and what its page shows. */
async function countWith(db: Database, facts: RecordFacts) {
  const program = await foundProgram(db);
  await recordFacts(db, program.by(program.directorId, facts));
  const outcome = await count(db, program);
  return { outcome, page: await pageOf(db, program) };
}

function count(db: Database, { organizationId, journeyId }: Program): Promise<CountOutcome> {
  const evaluator = holdEvaluator();
  return evaluateJourney({ db, evaluatorFor: () => Promise.resolve(evaluator) })({
    organizationId,
    journeyId,
    at: NOW,
  });
}

async function pageOf(db: Database, { organizationId, directorId, journeyId }: Program) {
  const { gate, mayCount, row } = await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId);
  return {
    missing: gate?.items.filter(({ blocks, done }) => blocks && !done).map(({ id }) => id),
    next: row.obstacle?.sentence,
    mayCount,
    gate,
  };
}

describe('counting a journey', () => {
  test.each<[string, RecordFacts, string[]]>([
    ['everything is on file', { degree: GRADUATED, registrations: [REGISTERED] }, []],
    [
      'the registration is one of another state',
      { degree: GRADUATED, registrations: [{ ...REGISTERED, jurisdiction: 'TX' }] },
      ['registration'],
    ],
    [
      'the degree is still to come, for which California makes no hour wait',
      { degree: GRADUATES, registrations: [REGISTERED] },
      [],
    ],
  ])('opens the gate on the page exactly when the journey goes through it: %s', async (_, facts, missing) => {
    await using database = await openTestDatabase();
    const { outcome, page } = await countWith(database.db, facts);
    expect(page.missing).toEqual(missing);
    expect([outcome.mayCount, page.mayCount]).toEqual([missing.length === 0, missing.length === 0]);
    // The cohort names the same thing to do as the journey's own page.
    const closed = firstInTheWay(page.gate?.items ?? []);
    if (closed !== null) expect(page.next).toBe(closed.next);
  });

  test('shows no gate before the first count, and none opens meanwhile', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    expect(await pageOf(database.db, program)).toMatchObject({ gate: null, mayCount: false });
  });
});
