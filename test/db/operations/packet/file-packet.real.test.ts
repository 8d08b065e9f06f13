import { describe, expect, test } from '@jest/globals';
import type { Database } from '../../../../db/open-database.ts';
import { adoptRules } from '../../../../db/operations/journey/adopt-rules.ts';
import { recordPhase } from '../../../../db/operations/journey/record-phase.ts';
import { filePacket } from '../../../../db/operations/packet/file-packet.ts';
import { gatherPacket } from '../../../../db/operations/packet/gather-packet.ts';
import { recordDecision } from '../../../../db/operations/packet/record-decision.ts';
import { recordDeficiency } from '../../../../db/operations/packet/record-deficiency.ts';
import { storePacket } from '../../../../db/operations/packet/store-packet.ts';
import { readRecord } from '../../../../db/operations/record/read-record.ts';
import { signWeek } from '../../../../db/operations/week/sign-week.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { getPacket } from '../../../../db/views/get-packet.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { evaluateAsItStands } from '../../evaluated.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, type Program } from '../../program.ts';
import { submitAWeek } from '../../submitted-week.ts';

const TODAY = plainDate('2026-11-23');

async function assemble(db: Database, program: Program): Promise<string> {
  const { evaluationId, inputSha256 } = await evaluateAsItStands(db, program);
  const file = { sha256: 'c'.repeat(64), pages: 4, fileName: 'packet.pdf', evaluationId, inputSha256 };
  return (await storePacket(db, program.by(program.directorId, file))).subjectId;
}

describe('a packet', () => {
  test('prints the signed weeks and what each supervisor verifies at each setting', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const log = await submitAWeek(db, program);
    await signWeek(
      db,
      program.by(program.supervisorId, { weeklyLogId: log.weeklyLogId, contentSha256: log.contentSha256 }),
    );
    await evaluateAsItStands(db, program);
    expect(await gatherPacket(db, program)).toMatchObject({
      organization: { name: 'Juniper Clinic' },
      supervisee: { name: 'Toni Trainee', degree: null },
      verifications: [
        {
          supervisorName: 'Sam Supervisor',
          settingName: 'Eastside',
          weeks: 1,
          totalMinutes: 120,
          supervisionMinutes: 0,
          licenses: [{ license: 'LMFT' }],
        },
      ],
      weeklyLogs: [
        {
          week: '2026-W47',
          status: 'signed',
          totalMinutes: 120,
          signature: { signerName: 'Sam Supervisor', signedOn: '2026-11-23', origin: 'here' },
        },
      ],
      agreements: [{ supervisorName: 'Sam Supervisor', signedOn: '2026-11-23' }],
    });
  });

  test('is filed while the record is what it prints, and the record then names the day of the application', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const packetId = await assemble(db, program);
    const { by, directorId } = program;
    await expect(filePacket(db, by(directorId, { packetId, filedOn: plainDate('2026-11-25') }))).rejects.toMatchObject({
      code: 'DAY_IN_FUTURE',
    });
    expect(await filePacket(db, by(directorId, { packetId, filedOn: TODAY }))).toMatchObject({ phase: 'submitting' });
    expect((await readRecord(db, program)).record.application).toEqual({ receivedOn: '2026-11-23' });
    expect(await getPacket(db, { ...program, actorId: directorId }, packetId)).toMatchObject({
      filedOn: '2026-11-23',
      current: true,
    });
  });

  test('is outdated as soon as another week is signed', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const packetId = await assemble(db, program);
    await submitAWeek(db, program);
    await expect(gatherPacket(db, program)).rejects.toMatchObject({ code: 'PACKET_OUTDATED' });
    await expect(filePacket(db, program.by(program.directorId, { packetId, filedOn: TODAY }))).rejects.toMatchObject({
      code: 'PACKET_OUTDATED',
    });
  });

  test('is outdated as soon as other rules are adopted', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const packetId = await assemble(db, program);
    const { by, directorId } = program;
    const present = loadRulebook('CA-LMFT');
    await adoptRules(db, by(directorId, { sha256: present.sha256, reason: 'They are newer.' }), () => present);
    expect((await getPacket(db, { ...program, actorId: directorId }, packetId)).current).toBe(false);
    await expect(gatherPacket(db, program)).rejects.toMatchObject({ code: 'PACKET_OUTDATED' });
    await expect(filePacket(db, by(directorId, { packetId, filedOn: TODAY }))).rejects.toMatchObject({
      code: 'PACKET_OUTDATED',
    });
  });

  test('is followed by a deficiency letter and a decision, and the license ends the journey', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, directorId, journeyId } = program;
    const letter = { receivedOn: TODAY, dueOn: plainDate('2026-12-23'), summary: 'Send the live scan.' };
    await expect(recordDeficiency(db, by(directorId, letter))).rejects.toMatchObject({ code: 'PACKET_NOT_FOUND' });
    const packetId = await assemble(db, program);
    await filePacket(db, by(directorId, { packetId, filedOn: TODAY }));
    await recordDeficiency(db, { ...by(directorId, letter), at: '2026-11-23T19:00:00.000Z' });
    const acting = { ...program, actorId: directorId };
    expect(await getJourneyPage(db, acting, journeyId)).toMatchObject({
      row: { deficiencyDueOn: '2026-12-23' },
      deficiency: letter,
    });
    const decided = {
      ...by(directorId, { decision: 'licensed' as const, decidedOn: TODAY, licenseNumber: 'LMFT 1' }),
      at: '2026-11-23T20:00:00.000Z',
    };
    expect(await recordDecision(db, decided)).toMatchObject({ phase: 'licensed' });
    const page = await getJourneyPage(db, acting, journeyId);
    expect(page).toMatchObject({
      row: { phase: 'licensed', deficiencyDueOn: null },
      decision: { decision: 'licensed', licenseNumber: 'LMFT 1' },
    });
    await expect(recordDeficiency(db, by(directorId, letter))).rejects.toMatchObject({ code: 'JOURNEY_ENDED' });
  });

  test('opens an application of its own, which a second filing belongs to and keeps its first day', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, directorId, journeyId } = program;
    const acting = { ...program, actorId: directorId };
    const first = plainDate('2026-11-20');
    const filed = await filePacket(db, by(directorId, { packetId: await assemble(db, program), filedOn: first }));
    expect(filed).toMatchObject({ submissionId: expect.any(String), phase: 'submitting' });
    const letter = { receivedOn: first, dueOn: plainDate('2026-12-23'), summary: 'Send the live scan.' };
    await recordDeficiency(db, { ...by(directorId, letter), at: '2026-11-23T19:00:00.000Z' });
    const again = by(directorId, { packetId: await assemble(db, program), filedOn: TODAY });
    expect(await filePacket(db, { ...again, at: '2026-11-23T20:00:00.000Z' })).not.toHaveProperty('submissionId');
    expect((await getJourneyPage(db, acting, journeyId)).submission).toMatchObject({
      filedOn: [first, TODAY],
      letters: [{ answer: 'refiled', answeredOn: TODAY, lapsesAt: '2026-12-24T08:00:00.000Z' }],
    });
    expect((await readRecord(db, program)).record.application).toEqual({ receivedOn: first });
  });

  test('that was filed before applications were followed goes on in the journey, and has no exam to come', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { by, directorId, organizationId, journeyId } = program;
    await recordPhase(db, {
      organizationId,
      journeyId,
      at: '2026-11-23T18:00:00.000Z',
      key: 'the-old-way',
      phase: 'submitting',
    });
    const filing = { packetId: await assemble(db, program), filedOn: TODAY };
    expect(await filePacket(db, by(directorId, filing))).not.toHaveProperty('submissionId');
    await recordDeficiency(db, by(directorId, { receivedOn: TODAY, dueOn: TODAY, summary: 'More.' }));
    const decide = (decision: 'approved' | 'denied') =>
      recordDecision(db, by(directorId, { decision, decidedOn: TODAY }));
    await expect(decide('approved')).rejects.toMatchObject({ code: 'STAGE_WRONG' });
    await decide('denied');
    expect(await getJourneyPage(db, { ...program, actorId: directorId }, journeyId)).toMatchObject({
      row: { phase: 'accumulating' },
      submission: null,
      decision: { decision: 'denied' },
    });
  });
});
