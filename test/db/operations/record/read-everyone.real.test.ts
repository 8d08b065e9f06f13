import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../../../db/open-database.ts';
import { openJourney } from '../../../../db/operations/journey/open-journey.ts';
import { recordFacts } from '../../../../db/operations/journey/record-facts.ts';
import { withdrawJourney } from '../../../../db/operations/journey/withdraw-journey.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { type Everyone, readEveryone } from '../../../../db/operations/record/read-everyone.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import type { LicenseCode } from '../../../../rules/vocabulary/license-code.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, type Program, someone } from '../../program.ts';
import { fillLogs } from './fill-logs.ts';

async function openAnother(db: Database, program: Program, license: LicenseCode = 'TX-LPC'): Promise<string> {
  const { directorId, by } = program;
  const superviseeId = (await addPerson(db, by(directorId, someone('Uma Under', ['supervisee'])))).subjectId;
  const rulebook = { version: '2026-01-01', sha256: 'b'.repeat(64) };
  return (await openJourney(db, { ...by(directorId, { superviseeId, license }), rulebook })).subjectId;
}

async function everyoneIn(db: Database, everyone: Everyone) {
  const seen = [];
  for await (const { journey, record } of readEveryone(db, everyone)) seen.push({ id: journey.journeyId, record });
  return seen;
}

describe('reading everyone', () => {
  test.each([1, 2, 3, 50])('in batches of %i, each record is what is read of one journey alone', async (batchSize) => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const { organizationId, directorId, journeyId, by } = program;
    await fillLogs(adminUrl, program);
    await fillLogs(adminUrl, await foundProgram(db, 'Alder Clinic'));
    const [second, third, ended] = [
      await openAnother(db, program),
      await openAnother(db, program),
      await openAnother(db, program),
    ];
    await withdrawJourney(db, { ...by(directorId, { reason: 'moved away' }), journeyId: ended });
    const facts = {
      degree: { awardedOn: plainDate('2024-05-15') },
      registrations: [{ jurisdiction: 'TX', credential: 'LPC-Associate', issuedOn: plainDate('2024-07-01') }],
      exams: [{ exam: 'NCE', passedOn: plainDate('2024-06-01') }],
      leaves: [{ from: plainDate('2025-03-01'), until: plainDate('2025-03-31') }],
      answers: { 'tx-anything': true },
    };
    await recordFacts(db, { ...by(directorId, facts), journeyId: second });

    const seen = await everyoneIn(db, { organizationId, batchSize });

    const ids = [journeyId, second, third].sort();
    const alone = [];
    for (const id of ids) alone.push({ id, record: (await readRecord(db, { organizationId, journeyId: id })).record });
    expect(seen).toEqual(alone);
    expect(seen.find(({ id }) => id === journeyId)?.record.log).toHaveLength(300);
    expect(seen.find(({ id }) => id === second)?.record).toMatchObject({ exams: facts.exams, leaves: facts.leaves });

    const [first = '', , last = ''] = ids;
    const rest = await everyoneIn(db, { organizationId, batchSize, after: first });
    expect(rest.map(({ id }) => id)).toEqual(ids.slice(1));
    const stretch = await everyoneIn(db, { organizationId, batchSize, after: first, through: last });
    expect(stretch).toEqual(alone.slice(1));
  });

  test('whoever stops early leaves no connection behind', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    for (let n = 0; n < 4; n += 1) await openAnother(db, program);
    for (let round = 0; round < 15; round += 1) {
      for await (const { journey } of readEveryone(db, { organizationId: program.organizationId, batchSize: 1 })) {
        expect(journey.superviseeName).not.toBe('');
        break;
      }
    }
    expect(await everyoneIn(db, { organizationId: program.organizationId, batchSize: 2 })).toHaveLength(5);
  });
});
