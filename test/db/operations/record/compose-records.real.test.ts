import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../../../db/open-database.ts';
import { proposeAgreement } from '../../../../db/operations/agreement/propose-agreement.ts';
import { openJourney } from '../../../../db/operations/journey/open-journey.ts';
import { requireJourney } from '../../../../db/operations/journey/require-journey.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { composeRecords } from '../../../../db/operations/record/compose-records.ts';
import { inSession } from '../../../../db/session.ts';
import type { LogEntry } from '../../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, type Program, someone } from '../../program.ts';

const receivedOn = plainDate('2026-11-02');

/** An entry that somebody signed. */
const entry = ({ settingId }: Program, id: string, supervisor: string): LogEntry => ({
  id,
  on: plainDate('2026-02-03'),
  setting: settingId,
  supervisor,
  activity: 'documentation',
  minutes: 60,
  signedOn: plainDate('2026-02-09'),
});

/** A second journey of the organization. */
async function another(db: Database, { directorId, by }: Program): Promise<string> {
  const superviseeId = (await addPerson(db, by(directorId, someone('Uma Under', ['supervisee'])))).subjectId;
  const rulebook = { version: '2026-01-01', sha256: 'b'.repeat(64) };
  return (await openJourney(db, { ...by(directorId, { superviseeId, license: 'TX-LPC' as const }), rulebook }))
    .subjectId;
}

function compose(db: Database, { organizationId }: Program, ids: readonly string[], logs: Map<string, LogEntry[]>) {
  return inSession(db, organizationId, async (session) => {
    const journeys = [];
    for (const id of ids) journeys.push(await requireJourney(session, id));
    const [first, ...others] = journeys;
    if (first === undefined) throw new Error('no journey');
    return composeRecords(session, [{ ...first, applicationReceivedOn: receivedOn }, ...others], logs);
  });
}

describe('records put together', () => {
  test('come in the order of the journeys, each with its own log and application', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { journeyId, supervisorId } = program;
    const second = await another(db, program);
    const log = [entry(program, 'a', supervisorId), entry(program, 'b', supervisorId)];

    const records = await compose(db, program, [second, journeyId], new Map([[journeyId, log]]));

    expect(records.map(({ person }) => person.name)).toEqual(['Uma Under', 'Toni Trainee']);
    expect(records.map((record) => record.log)).toEqual([[], log]);
    expect(records.map(({ application }) => application)).toEqual([{ receivedOn }, undefined]);
    expect(records[1]?.agreements?.map(({ supervisor }) => supervisor)).toEqual([supervisorId]);
  });

  test('name nobody whose license is not on file, and count nothing that they signed', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { directorId, journeyId, supervisorId, settingId, by } = program;
    const unlicensed = (await addPerson(db, by(directorId, someone('Una Known', ['supervisor'])))).subjectId;
    const terms = { supervisorId: unlicensed, settingId, from: plainDate('2026-01-05') };
    await proposeAgreement(db, by(directorId, terms), () => null);
    const { supervisor: _, ...nobody } = entry(program, 'c', supervisorId);
    const log = [entry(program, 'a', unlicensed), entry(program, 'b', supervisorId), nobody];

    const [record] = await compose(db, program, [journeyId], new Map([[journeyId, log]]));

    expect(record?.supervisors.map(({ id }) => id)).toEqual([supervisorId]);
    expect(record?.agreements?.map(({ supervisor }) => supervisor)).toEqual([supervisorId]);
    expect(record?.log.map(({ id, supervisor, signedOn }) => [id, supervisor, signedOn])).toEqual([
      ['a', undefined, undefined],
      ['b', supervisorId, '2026-02-09'],
      ['c', undefined, undefined],
    ]);
    expect(Object.keys(record?.log[0] ?? {})).toEqual(['id', 'on', 'setting', 'activity', 'minutes']);
  });
});
