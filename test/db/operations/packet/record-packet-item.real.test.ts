import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fileDocument } from '../../../../db/operations/document/file-document.ts';
import { withdrawDocument } from '../../../../db/operations/document/withdraw-document.ts';
import { recordPacketItem } from '../../../../db/operations/packet/record-packet-item.ts';
import { findPacketFacts } from '../../../../db/views/packet-facts.ts';
import { getJourneyPage } from '../../../../db/views/get-journey-page.ts';
import { judgePacket } from '../../../../rules/readiness/judge-packet.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';
import { submitAWeek } from '../../submitted-week.ts';

const TODAY = plainDate('2026-11-23');

describe('a form of the packet', () => {
  test('goes from asked to sent, once for each key, with its audit entries, and is read back so', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    await submitAWeek(db, program);
    const itemKey = `experience-verification:${program.supervisorId}:${program.settingId}`;
    const step = (actorId: string, body: object, key?: string) =>
      recordPacketItem(db, program.by(actorId, { itemKey, on: TODAY, ...body } as never, key), judgePacket);
    const acting = { organizationId: program.organizationId, actorId: program.directorId };
    const item = async () =>
      judgePacket('CA-LMFT', await findPacketFacts(db, acting, program.journeyId)).items.find(
        ({ key }) => key === itemKey,
      );

    expect(await item()).toMatchObject({ state: 'missing', supervisorName: 'Sam Supervisor', settingName: 'Eastside' });
    const first = await step(program.superviseeId, { step: 'asked' }, 'key-of-the-asking');
    expect(first.sentence).toMatch(
      /^"Experience Verification.*\(Sam Supervisor, Eastside\) was asked for on 2026-11-23\.$/,
    );
    expect(await step(program.superviseeId, { step: 'asked' }, 'key-of-the-asking')).toEqual(first);
    await expect(step(program.supervisorId, { step: 'sent' })).rejects.toMatchObject({ code: 'PACKET_STEP_WRONG' });
    await step(program.supervisorId, { step: 'signed', document: 'verification-eastside.pdf' });
    await expect(step(program.supervisorId, { step: 'sent', on: '2026-11-20' })).rejects.toMatchObject({
      code: 'DATE_ORDER',
    });
    await step(program.directorId, { step: 'sent' });
    expect(await item()).toMatchObject({
      state: 'sent',
      stateOn: TODAY,
      document: 'verification-eastside.pdf',
      next: null,
    });
    const { caseFile } = await getJourneyPage(db, acting, program.journeyId);
    expect(caseFile.filter(({ action }) => action === 'packet-item-recorded')).toHaveLength(3);
  });

  test('is refused where the packet needs no such form, or on a day to come', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const step = (itemKey: string, on: string) =>
      recordPacketItem(
        db,
        program.by(program.directorId, { itemKey, step: 'received', on: plainDate(on) }),
        judgePacket,
      );
    await expect(step('form-4b', '2026-11-23')).rejects.toMatchObject({ code: 'PACKET_ITEM_NOT_FOUND' });
    await expect(step('transcript', '2026-11-24')).rejects.toMatchObject({ code: 'DAY_IN_FUTURE' });
  });

  test('of one year and place is there once hours were logged in it', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    await submitAWeek(db, program);
    const facts = await findPacketFacts(db, { ...program, actorId: program.directorId }, program.journeyId);
    expect(facts).toMatchObject({
      supervisions: [
        {
          supervisorName: 'Sam Supervisor',
          settingName: 'Eastside',
          from: '2026-01-05',
          until: null,
          licensedHere: true,
        },
      ],
      settings: [{ settingName: 'Eastside', employment: 'employee', years: [2026] }],
    });
  });

  test('points to a document of the journey or of its supervisors that holds, and tells what became of it', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const { directorId, supervisorId, superviseeId, journeyId, by } = program;
    const itemKey = `supervision-agreement:${supervisorId}:${program.settingId}`;
    const point = (documentId: string, step = 'asked') =>
      recordPacketItem(db, by(directorId, { itemKey, step, on: TODAY, documentId } as never), judgePacket);
    const file = async (holder: { journeyId: string } | { personId: string }, more: object = {}) => {
      const about = {
        title: 'Paper',
        fileName: 'a.pdf',
        mediaType: 'application/pdf',
        bytes: 1,
        sha256: '0'.repeat(64),
      };
      const kind = 'journeyId' in holder ? 'supervision-agreement' : 'supervision-training';
      const kept = { documentId: randomUUID(), keySealed: 's1:a:b', read: 'whole' } as const;
      return (await fileDocument(db, by(directorId, { holder, kind, ...about, ...more } as never), kept)).subjectId;
    };
    const pointed = async () => {
      const facts = await findPacketFacts(db, { ...program, actorId: directorId }, journeyId);
      return judgePacket('CA-LMFT', facts).items.find(({ key }) => key === itemKey)?.onFile;
    };

    const documentId = await file({ journeyId });
    await point(documentId);
    expect(await pointed()).toMatchObject({
      ...{ documentId, personId: superviseeId, title: 'Paper', kind: 'supervision-agreement', since: 'unchanged' },
      ...{ sha256: '0'.repeat(64), filedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) },
    });
    await file({ journeyId }, { replacesId: documentId });
    expect(await pointed()).toMatchObject({ documentId, since: 'replaced' });
    await expect(point(documentId)).rejects.toMatchObject({ code: 'DOCUMENT_SETTLED' });
    const certificate = await file({ personId: supervisorId });
    await point(certificate);
    await withdrawDocument(db, by(directorId, { documentId: certificate, reason: 'Wrong one.' }));
    expect(await pointed()).toMatchObject({ documentId: certificate, since: 'withdrawn' });
    await expect(point(certificate)).rejects.toMatchObject({ code: 'DOCUMENT_SETTLED' });
    const ofSomebodyElse = await file({ personId: directorId });
    await expect(point(ofSomebodyElse)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    await expect(point(randomUUID())).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});
