import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import request, { type Response } from 'supertest';
import { createApp } from '../../../../api/create-app.ts';
import { createWebRouter } from '../../../../api/web/create-web-router.ts';
import { dateAt, addDays } from '../../../../rules/vocabulary/plain-date.ts';
import { PNG, pdfSaying, pdfWith } from '../../documents/files.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { type RunningApi, runApi } from '../../support/running-api.ts';
import { type TestDocument, sendDocument } from '../../support/send-document.ts';
import { signInAs } from '../../support/sign-in-as.ts';

const AGREEMENT = { kind: 'supervision-agreement', title: 'Agreement 2026' };
const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');

/** What is found at the next look of a journey is there soon. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await isSo()); await sleep(100))
    if (Date.now() > end) throw new Error('It did not come to that within 30 seconds.');
}

describe('documents on file', () => {
  const stack = new AsyncDisposableStack();
  let api: RunningApi;
  let open: OpenWeek;
  let base: string;
  let folder: string;

  beforeAll(async () => {
    api = stack.use(await runApi());
    open = await openWeek(api);
    base = `/api/journeys/${open.journeyId}/documents`;
    folder = join(api.packetFolder, '..', 'documents', api.people.organizationId);
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  type Who = 'directorId' | 'supervisorId' | 'superviseeId';
  const acting = (who: Who) => ({ organizationId: api.people.organizationId, actorId: api.people[who] });
  const file = (who: Who, document: TestDocument, path = base) => sendDocument(api, acting(who), path, document);
  const list = async (who: Who, path = base) =>
    (await api.ask(api.people[who], 'get', path)).body as { documentId: string; standing: string; title: string }[];
  const idOf = (answer: Response) => (answer.body as { subjectId: string }).subjectId;
  const get = async (who: Who, path: string) =>
    request(api.app)
      .get(path)
      .set('Cookie', await signInAs(api.services, acting(who)))
      .responseType('blob');
  const filesKept = async () => (await readdir(folder).catch(() => [])).length;

  interface Need {
    readonly key: string;
    readonly kind: string;
    readonly state: string;
    readonly about: string | null;
    readonly rule: { readonly citation: string; readonly confidence: string } | null;
  }
  const needs = async (who: Who, path = `/api/journeys/${open.journeyId}/needed-documents`) =>
    (await api.ask(api.people[who], 'get', path)).body as Need[];

  it('that a board wants are missing until they are filed for whom it wants them; the cohort counts what was found', async () => {
    const [missing] = await needs('superviseeId');
    expect(missing).toMatchObject({ kind: 'supervision-agreement', state: 'missing' });
    expect(missing?.rule).toMatchObject({ citation: '16 CCR § 1833', confidence: 'secondary' });
    const counted = async () => {
      const rows = (await api.ask(api.people.directorId, 'get', '/api/journeys')).body as Record<string, number>[];
      return rows[0]?.['documentsMissing'];
    };
    await until(async () => (await counted()) === 1);
    const agreements = (await api.ask(api.people.superviseeId, 'get', `/api/journeys/${open.journeyId}`)).body as {
      agreements: { agreementId: string }[];
    };
    const agreementId = agreements.agreements[0]?.agreementId ?? '';
    const first = await file('superviseeId', {
      fields: { ...AGREEMENT, agreementId },
      content: pdfSaying(['We agree.']),
    });
    expect((first.body as { sentence: string }).sentence).toBe('Supervision agreement "Agreement 2026" is on file.');
    expect(await needs('superviseeId')).toMatchObject([{ state: 'on-file' }]);
    await until(async () => (await counted()) === 0);
    const elsewhere = await file('superviseeId', { fields: { ...AGREEMENT, agreementId: randomUUID() } });
    expect(elsewhere.body).toMatchObject({ code: 'AGREEMENT_NOT_FOUND' });
  });

  it('that the program asks for are asked for as its own, once, until it asks no more', async () => {
    const path = `/api/people/${api.people.supervisorId}/needed-documents`;
    const states = async () =>
      (await needs('supervisorId', path)).map(({ kind, state, rule }) => [kind, state, rule?.citation]);
    const ask = (who: Who, body: object) => api.ask(api.people[who], 'post', '/api/listed-documents', { body });
    const training = ['supervision-training', 'missing', '16 CCR § 1834'];
    expect(await states()).toEqual([training]);
    const insurance = { kind: 'insurance', whose: 'supervisor', remindDays: 30 };
    expect((await ask('superviseeId', insurance)).status).toBe(403);
    expect((await ask('directorId', { ...insurance, whose: 'site' })).body).toMatchObject({ code: 'DOCUMENT_KIND' });
    const asked = await ask('directorId', insurance);
    expect(asked.status).toBe(201);
    expect((await ask('directorId', insurance)).body).toMatchObject({ code: 'LISTED_ALREADY' });
    expect(await states()).toEqual([training, ['insurance', 'missing', undefined]]);
    const end = () =>
      api.ask(api.people.directorId, 'post', `/api/listed-documents/${idOf(asked)}/end`, {
        body: { reason: 'Held centrally.' },
      });
    expect((await end()).status).toBe(200);
    expect((await end()).body).toMatchObject({ code: 'LISTED_NOT_FOUND' });
    expect(await states()).toEqual([training]);
    expect((await api.ask(api.people.superviseeId, 'get', path)).status).toBe(403);
  });

  it('whose text could not be read are kept, and the receipt says so', async () => {
    const scan = await file('directorId', {
      fields: { kind: 'evaluation', title: 'Scan' },
      content: PNG,
      fileName: 'scan.png',
    });
    expect((scan.body as { sentence: string }).sentence).toMatch(/Its text could not be read/);
    const record = pdfSaying(['Client name: Zelda']);
    const refused = await file('directorId', { fields: { kind: 'evaluation', title: 'Evaluation' }, content: record });
    expect(refused.body).toMatchObject({ code: 'DOCUMENT_OF_CLIENT' });
  });

  it('are filed, listed and handed out as they were given, to be saved and never shown', async () => {
    const content = pdfWith('% CANARY-IN-A-FILE');
    const filed = await file('superviseeId', {
      fields: { ...AGREEMENT, note: 'Signed in ink.' },
      content,
      fileName: 'Verträge – 2026.pdf',
    });
    expect([filed.status, filed.text]).toEqual([
      201,
      expect.stringContaining('Supervision agreement \\"Agreement 2026\\" is on file.'),
    ]);
    const answer = await get('supervisorId', `${base}/${idOf(filed)}/file`);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(content);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename=.*filename\*=UTF-8''Vertr%C3%A4ge%20%E2%80%93%202026\.pdf/,
      ),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const kept = await readFile(join(folder, idOf(filed)), 'latin1');
    expect(kept).not.toContain('CANARY-IN-A-FILE');
    expect(kept).not.toContain('%PDF');
  });

  it('sent twice under one key are one document and one file', async () => {
    const before = [(await list('directorId')).length, await filesKept()];
    const document = { fields: AGREEMENT, key: randomUUID() };
    const answers = [];
    for (let each = 0; each < 3; each += 1) answers.push(await file('directorId', document));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect([(await list('directorId')).length, await filesKept()]).toEqual(before.map((count) => count + 1));
    const other = await file('directorId', { ...document, content: pdfWith('% another') });
    expect(other.body).toMatchObject({ code: 'KEY_REUSED' });
    expect(await filesKept()).toBe((before[1] ?? 0) + 1);
  });

  it('take the place of others and are withdrawn with a reason, and all of them stay', async () => {
    const first = idOf(await file('supervisorId', { fields: { kind: 'evaluation', title: 'First' } }));
    const second = await file('supervisorId', { fields: { kind: 'evaluation', title: 'Second', replacesId: first } });
    expect(second.status).toBe(201);
    const again = await file('supervisorId', { fields: { kind: 'evaluation', title: 'Third', replacesId: first } });
    expect(again.body).toMatchObject({ code: 'DOCUMENT_SETTLED' });
    const unlike = await file('supervisorId', { fields: { ...AGREEMENT, replacesId: idOf(second) } });
    expect(unlike.body).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
    const withdraw = (who: Who) =>
      api.ask(api.people[who], 'post', `${base}/${idOf(second)}/withdraw`, { body: { reason: 'Wrong person.' } });
    expect((await withdraw('superviseeId')).body).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await withdraw('supervisorId')).status).toBe(200);
    expect((await withdraw('directorId')).body).toMatchObject({ code: 'DOCUMENT_SETTLED' });
    const standings = (await list('directorId')).filter(({ title }) => ['First', 'Second'].includes(title));
    expect(standings.map(({ title, standing }) => [title, standing])).toEqual([
      ['Second', 'withdrawn'],
      ['First', 'replaced'],
    ]);
    expect((await get('directorId', `${base}/${first}/file`)).status).toBe(200);
  });

  it('about pay and grades are told to nobody who supervises', async () => {
    const id = idOf(await file('superviseeId', { fields: { kind: 'w-2', title: 'W-2 of 2025' } }));
    expect((await list('directorId')).some(({ documentId }) => documentId === id)).toBe(true);
    expect((await list('supervisorId')).some(({ documentId }) => documentId === id)).toBe(false);
    expect((await get('supervisorId', `${base}/${id}/file`)).status).toBe(404);
    const refused = await file('supervisorId', { fields: { kind: 'transcript', title: 'Grades' } });
    expect(refused.body).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('of staff have a last day and stand by it', async () => {
    const path = `/api/people/${api.people.supervisorId}/documents`;
    const fields = { kind: 'supervision-training', title: 'Training' };
    expect((await file('supervisorId', { fields }, path)).body).toMatchObject({ code: 'DOCUMENT_END_MISSING' });
    for (const [days, standing] of [
      [-1, 'expired'],
      [30, 'expiring'],
      [90, 'on-file'],
    ] as const) {
      const filed = await file('supervisorId', { fields: { ...fields, validUntil: addDays(today, days) } }, path);
      expect((await list('supervisorId', path)).find(({ documentId }) => documentId === idOf(filed))).toMatchObject({
        standing,
      });
    }
    expect((await api.ask(api.people.superviseeId, 'get', path)).status).toBe(403);
    const elsewhere = await file('supervisorId', { fields: { ...AGREEMENT } }, path);
    expect(elsewhere.body).toMatchObject({ code: 'DOCUMENT_KIND' });
    const director = `/api/people/${api.people.directorId}/documents`;
    expect((await api.ask(api.people.supervisorId, 'get', director)).body).toMatchObject({ code: 'PERSON_NOT_FOUND' });
  });

  it('that are refused leave neither row nor file', async () => {
    const before = [(await list('directorId')).length, await filesKept()];
    for (const [document, code] of [
      [{ fields: { ...AGREEMENT, title: 'Progress notes' } }, 'DOCUMENT_OF_CLIENT'],
      [{ fields: AGREEMENT, content: PNG }, 'DOCUMENT_TYPE'],
      [{ fields: AGREEMENT, content: pdfWith('4 0 obj << /S /JavaScript >> endobj') }, 'DOCUMENT_UNSAFE'],
      [{ fields: AGREEMENT, content: Buffer.alloc(10 * 1_048_576 + 1) }, 'DOCUMENT_TOO_LARGE'],
      [{ fields: { ...AGREEMENT, kind: 'progress-note' } }, 'INPUT_INVALID'],
      [{ fields: { ...AGREEMENT, validFrom: '2026-05-02', validUntil: '2026-05-01' } }, 'DATE_ORDER'],
    ] as const)
      expect((await file('directorId', document)).body).toMatchObject({ code });
    expect([(await list('directorId')).length, await filesKept()]).toEqual(before);
  });

  it('that were changed past the system are not handed out', async () => {
    const id = idOf(await file('directorId', { fields: AGREEMENT }));
    const path = join(folder, id);
    const kept = await readFile(path);
    kept[20] = (kept[20] ?? 0) ^ 1;
    await writeFile(path, kept);
    const answer = await api.ask(api.people.directorId, 'get', `${base}/${id}/file`);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([500, 'DOCUMENT_DAMAGED']);
  });

  it('are filed and withdrawn on a page, where a refusal keeps what was typed', async () => {
    const app = createApp(api.services, createWebRouter(api.services));
    const cookie = await signInAs(api.services, acting('superviseeId'));
    const page = `/journeys/${open.journeyId}/documents`;
    const shown = await request(app).get(page).set('Cookie', cookie).set('Accept', 'text/html');
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('What is asked for');
    expect(shown.text).toContain('16 CCR § 1833');
    const send = (fields: Record<string, string>, content: Buffer) =>
      request(app)
        .post('/web/fileDocument')
        .set('Cookie', cookie)
        .set('Accept', 'text/html')
        .field({ _key: randomUUID(), _from: page, journeyId: open.journeyId, ...fields })
        .attach('file', content, 'paper.pdf');
    const refused = await send({ ...AGREEMENT, title: 'Typed with care' }, PNG);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Only PDF, PNG and JPEG are kept');
    expect(refused.text).toContain('value="Typed with care"');
    const done = await send({ ...AGREEMENT, title: 'By the page' }, pdfWith());
    expect([done.status, done.headers['location']]).toEqual([303, page]);
    const after = await request(app).get(page).set('Cookie', cookie).set('Accept', 'text/html');
    expect(after.text).toContain('By the page');
  });
});
