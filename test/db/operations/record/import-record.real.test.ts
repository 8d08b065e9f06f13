import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../../db/open-database.ts';
import { addPerson } from '../../../../db/operations/person/add-person.ts';
import { shareLog } from '../../../../db/operations/journey/share-log.ts';
import { findWaitingLogs } from '../../../../db/operations/record/find-waiting-logs.ts';
import { importRecord } from '../../../../db/operations/record/import-record.ts';
import type { ImportedRecord } from '../../../../db/operations/record/imported-record.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { addSetting } from '../../../../db/operations/setting/add-setting.ts';
import { weekOf } from '../../../../rules/vocabulary/calendar-week.ts';
import type { ExperienceRecord } from '../../../../rules/vocabulary/experience-record.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, NOW, type Program, someone } from '../../program.ts';

const RECORDS = [
  'az-lcsw-nested-cap',
  'ca-lmft-cap-overrun',
  'ca-lmft-two-settings',
  'fl-lmhc-96-weeks',
  'tx-lmft-technology',
];

async function load(name: string): Promise<ExperienceRecord> {
  const file = new URL(`../../../rules/records/${name}.record.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as ExperienceRecord;
}

/** Adds the settings and supervisors of a record to the organization. */
async function matchUp(
  db: Database,
  { organizationId, directorId }: Program,
  record: ExperienceRecord,
): Promise<ImportedRecord> {
  const command = <Body>(body: Body) => ({ organizationId, actorId: directorId, at: NOW, key: randomUUID(), body });
  const settings: Record<string, string> = {};
  for (const { id, kind = 'other', clinical = true, employment = 'employee', ...setting } of record.settings) {
    settings[id] = (await addSetting(db, command({ ...setting, kind, clinical, employment }))).subjectId;
  }
  const supervisors: Record<string, string> = {};
  for (const { id, name, ...supervisor } of record.supervisors) {
    supervisors[id] = (await addPerson(db, command(someone(name, ['supervisor'], supervisor)))).subjectId;
  }
  return { record, settings, supervisors };
}

/** A record with every id replaced by what it stands for, and every list in one order. */
function withoutIds(record: ExperienceRecord) {
  const settings = new Map(record.settings.map(({ id, name }) => [id, name]));
  const supervisors = new Map(record.supervisors.map(({ id, name }) => [id, name]));
  const inOrder = <T>(list: readonly T[]) =>
    list.map((item) => JSON.stringify(Object.entries(item as object).sort())).sort();
  return {
    ...record,
    person: { degree: record.person.degree },
    settings: inOrder(record.settings.map(({ id: _, ...setting }) => setting)),
    supervisors: inOrder(record.supervisors.map(({ id: _, ...supervisor }) => supervisor)),
    agreements: inOrder(
      (record.agreements ?? []).map((each) => ({
        ...each,
        setting: settings.get(each.setting),
        supervisor: supervisors.get(each.supervisor),
      })),
    ),
    log: inOrder(
      record.log.map(({ id: _, ...each }) => ({
        ...each,
        setting: settings.get(each.setting),
        supervisor: supervisors.get(each.supervisor ?? ''),
      })),
    ),
  };
}

async function withoutAgreement(db: Database, program: Program): Promise<string> {
  const { organizationId, directorId } = program;
  const { openJourney } = await import('../../../../db/operations/journey/open-journey.ts');
  const command = { organizationId, actorId: directorId, at: NOW, key: randomUUID() };
  const body = { superviseeId: program.superviseeId, license: 'FL-LMHC' as const };
  return (await openJourney(db, { ...command, body, rulebook: { version: '1', sha256: 'b'.repeat(64) } })).subjectId;
}

describe('importing a record', () => {
  test.each(RECORDS)('%s: what is read back is what came in', async (name) => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const journeyId = await withoutAgreement(db, program);
    const record = await load(name);
    const command = { ...program.by(program.directorId, await matchUp(db, program, record)), journeyId };
    await importRecord(db, command);
    const back = await readRecord(db, { organizationId: program.organizationId, journeyId });
    expect(withoutIds(back.record)).toEqual(withoutIds(record));
    expect(await findWaitingLogs(db, { organizationId: program.organizationId, journeyId })).toEqual([]);
    // Reading twice is reading the same: the hash depends on nothing but the record.
    expect((await readRecord(db, { organizationId: program.organizationId, journeyId })).inputSha256).toBe(
      back.inputSha256,
    );
  });

  test('entries without a date of signature wait for their supervisor since the Sunday of their week', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const journeyId = await withoutAgreement(db, program);
    const record = await load('fl-lmhc-96-weeks');
    // In the first week the supervisor signed everything but the last entry.
    const [first] = record.log;
    const unsigned = {
      id: 'unsigned',
      on: first!.on,
      setting: first!.setting,
      supervisor: first!.supervisor!,
      activity: 'documentation',
      minutes: 30,
    } as const;
    const mixed: ExperienceRecord = { ...record, log: [...record.log, unsigned] };
    await importRecord(db, { ...program.by(program.directorId, await matchUp(db, program, mixed)), journeyId });
    const scope = { organizationId: program.organizationId, journeyId };
    const waiting = await findWaitingLogs(db, scope);
    expect(waiting).toMatchObject([{ submittedAt: '2021-04-11T23:59:00.000Z' }]);
    expect(withoutIds((await readRecord(db, scope)).record)).toEqual(withoutIds(mixed));
  });

  test('the same hours cannot come in twice under another key', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const journeyId = await withoutAgreement(db, program);
    const matched = await matchUp(db, program, await load('az-lcsw-nested-cap'));
    await importRecord(db, { ...program.by(program.directorId, matched), journeyId });
    await expect(importRecord(db, { ...program.by(program.directorId, matched), journeyId })).rejects.toMatchObject({
      code: 'RECORD_INVALID',
    });
  });

  test('the same hours cannot come in under another supervisor, and others of that week can', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const journeyId = await withoutAgreement(db, program);
    const record = await load('az-lcsw-nested-cap');
    const matched = await matchUp(db, program, record);
    const bring = (more: Partial<ImportedRecord>) =>
      importRecord(db, { ...program.by(program.directorId, { ...matched, ...more }), journeyId });
    await bring({});
    const supervisors = { 'sup-1': program.supervisorId };
    const [first] = record.log;
    await expect(bring({ supervisors })).rejects.toMatchObject({ code: 'RECORD_INVALID' });
    await expect(bring({ supervisors, record: { ...record, log: [first!] } })).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      details: { problems: expect.stringContaining('under another supervisor') as unknown },
    });
    const other = { ...first!, minutes: first!.minutes + 15 };
    await bring({ supervisors, record: { ...record, log: [first!, other] } });
    // Two of the same length on one day are two hours, of which one stands there.
    const third = { 'sup-1': program.directorId };
    await bring({ supervisors: third, record: { ...record, log: [other, { ...other, id: 'again' }] } });
  });

  test('weeks whose hours are logged toward another license come in there', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, directorId } = program;
    const taking = await withoutAgreement(db, program);
    const matched = await matchUp(db, program, await load('az-lcsw-nested-cap'));
    const fromWeek = weekOf(matched.record.log[0]!.on);
    await shareLog(db, { ...by(directorId, { sourceJourneyId: program.journeyId, fromWeek }), journeyId: taking });
    await expect(importRecord(db, { ...by(directorId, matched), journeyId: taking })).rejects.toMatchObject({
      code: 'LOGGED_ELSEWHERE',
      details: { license: 'CA-LMFT' },
    });
    await importRecord(db, by(directorId, matched));
    const { organizationId } = program;
    const { record } = await readRecord(db, { organizationId, journeyId: taking });
    expect(record.log).toHaveLength(matched.record.log.length);
  });

  test('a matching that points outside the organization or at the supervisee is refused', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const [program, other] = [await foundProgram(db), await foundProgram(db)];
    const journeyId = await withoutAgreement(db, program);
    const matched = await matchUp(db, program, await load('az-lcsw-nested-cap'));
    const bring = (more: Partial<ImportedRecord>) =>
      importRecord(db, { ...program.by(program.directorId, { ...matched, ...more }), journeyId });
    await expect(bring({ settings: { clinic: other.settingId } })).rejects.toMatchObject({ code: 'SETTING_NOT_FOUND' });
    await expect(bring({ settings: {} })).rejects.toMatchObject({ code: 'SETTING_NOT_FOUND' });
    await expect(bring({ supervisors: { 'sup-1': other.supervisorId } })).rejects.toMatchObject({
      code: 'PERSON_NOT_FOUND',
    });
    await expect(bring({ supervisors: { 'sup-1': program.superviseeId } })).rejects.toMatchObject({
      code: 'OWN_HOURS',
    });
  });
});
