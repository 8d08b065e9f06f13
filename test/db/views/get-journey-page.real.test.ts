import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../../db/open-database.ts';
import { getJourneyPage } from '../../../db/views/get-journey-page.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { evaluateAsItStands } from '../evaluated.ts';
import { aGate, anItem } from '../../rules/readiness/a-gate.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { type Program, foundProgram } from '../program.ts';
import { submitAWeek } from '../submitted-week.ts';

const OPEN = aGate(anItem('registration', 'Registered'));
const CLOSED = aGate(anItem('registration', 'Registered', 'Record it.'));

async function gateOnPage(db: Database, { organizationId, directorId, journeyId }: Program) {
  const { gate, mayCount } = await getJourneyPage(db, { organizationId, actorId: directorId }, journeyId);
  return { gate, mayCount };
}

describe('the gate on the page of a journey', () => {
  test('is the one of the latest evaluation, whatever is on file', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    await evaluateAsItStands(db, program, { gate: CLOSED });
    expect(await gateOnPage(db, program)).toEqual({ gate: CLOSED, mayCount: false });
    await submitAWeek(db, program);
    await evaluateAsItStands(db, program, { gate: OPEN }, '2026-11-23T19:00:00.000Z');
    expect(await gateOnPage(db, program)).toEqual({ gate: OPEN, mayCount: true });
  });

  test('stays as it was for a journey that was counted before gates were kept', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    await evaluateAsItStands(db, program);
    await withClient(adminUrl, (client) => client.query('update journey_summary set gate = null'));
    expect(await gateOnPage(db, program)).toEqual({ gate: null, mayCount: false });
    await withClient(adminUrl, (client) => client.query("update journey set phase = 'accumulating'"));
    expect(await gateOnPage(db, program)).toEqual({ gate: null, mayCount: true });
  });
});
