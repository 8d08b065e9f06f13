import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { createApp } from '../../api/create-app.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { verifySignatures } from '../../cli/verify-signatures/verify-signatures.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { findSignedCopies, getSignedCopy } from '../../db/views/find-signed-copies.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { SIGNED_KINDS } from '../../rules/vocabulary/signing/signed-kind.ts';
import { type OpenWeek, openWeek } from '../api/support/open-week.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { signInAs } from '../api/support/sign-in-as.ts';
import { versionAt } from '../support/consent.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { evidence } from './evidence.ts';
import { expectAsReviewed } from './reviewed.ts';
import { type SignedWorld, signOneOfEach } from './signed/sign-one-of-each.ts';

const TITLE = 'consent first, and the same copy for ever';

describe('promise 24: consent first', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const version = versionAt(new Date().toISOString());
  const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');
  let api: RunningApi;
  let open: OpenWeek;

  beforeAll(async () => {
    api = stack.use(await runApi());
    open = await openWeek(api);
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const asSupervisor = (path: string, body: object = {}) => api.ask(api.people.supervisorId, 'post', path, { body });
  const withdraw = () => asSupervisor('/api/signing-consent/withdraw');
  const sign = () => asSupervisor(`/api/weekly-logs/${open.weeklyLogId}/sign`, { contentSha256: open.contentSha256 });
  const evaluate = () =>
    asSupervisor(`/api/journeys/${open.journeyId}/evaluations`, {
      ...{ from: addDays(today, -30), until: today, comment: 'Good work.' },
      areas: [{ area: 'ethics', satisfactory: true }],
    });
  const verdict = async () => {
    for await (const checked of verifySignatures(api.services.db, api.people.organizationId)) return checked;
    throw new Error('Nothing was checked.');
  };

  it('without it nothing is signed, and the answer names the version to agree to', async () => {
    expect((await withdraw()).status).toBe(200);
    const { supervisorId, superviseeId, settingId } = api.people;
    const agreements = `/api/journeys/${open.journeyId}/agreements`;
    const terms = { supervisorId, settingId, from: addDays(today, 9) };
    const proposed = await api.ask(superviseeId, 'post', agreements, { body: terms });
    const { subjectId } = proposed.body as { subjectId: string };
    const before = (await verdict()).counted['format 2'];
    for (const answer of [await sign(), await evaluate(), await asSupervisor(`${agreements}/${subjectId}/sign`)]) {
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'CONSENT_NEEDED' })]);
      expect(answer.text).toContain(version);
    }
    expect((await verdict()).counted['format 2']).toBe(before);
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'CONSENT_NOT_GIVEN' } });
  }, 60_000);

  it('a text that is no longer the present one is not agreed to', async () => {
    const stale = await asSupervisor('/api/signing-consent', { version: '2020-01' });
    expect([stale.status, stale.body]).toEqual([409, expect.objectContaining({ code: 'CONSENT_OUTDATED' })]);
    expect((await sign()).body).toMatchObject({ code: 'CONSENT_NEEDED' });
  }, 60_000);

  it('the form asks for it on first use, and takes it with the signature', async () => {
    const { organizationId, supervisorId } = api.people;
    const app = createApp(api.services, createWebRouter(api.services));
    const cookie = await signInAs(api.services, { organizationId, actorId: supervisorId });
    const path = `/weekly-logs/${open.weeklyLogId}`;
    const page = await request(app).get(path).set('Cookie', cookie).set('Accept', 'text/html');
    expect(page.text).toContain(`name="consent" value="${version}"`);
    const typed = { weeklyLogId: open.weeklyLogId, contentSha256: open.contentSha256, _from: path };
    const send = (more: object) =>
      request(app)
        .post('/web/signWeek')
        .set('Cookie', cookie)
        .set('Origin', 'http://127.0.0.1')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send({ ...typed, _key: randomUUID(), ...more });
    expect((await send({})).text).toContain('Signing electronically');
    expect((await send({ consent: version })).status).toBe(303);
    const after = await request(app).get(path).set('Cookie', cookie).set('Accept', 'text/html');
    expect(after.text).not.toContain('name="consent"');
    expect(after.text).toContain('Signed by');
  }, 60_000);

  it('withdrawn, what was signed stays valid and nothing more is signed', async () => {
    expect((await evaluate()).status).toBe(201);
    expect((await withdraw()).status).toBe(200);
    expect((await evaluate()).body).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect((await verdict()).faults).toEqual([]);
    const acts = await withClient(api.adminUrl, (client) =>
      client.query<{ action: string }>(
        `select action from audit_entry where action like 'consent-%' order by sequence`,
      ),
    );
    expect(acts.rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['consent-given', 'consent-withdrawn']),
    );
    const found = `weekly log, agreement and evaluation refused without the present version ${version}, an older version refused, asked inline on first use, withdrawn without voiding anything`;
    evidence(24, TITLE, found, null, begun);
  }, 60_000);
});

describe('promise 24: the same copy for ever', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  let database: TestDatabase;
  let db: Database;
  let world: SignedWorld;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    world = await signOneOfEach(db);
  }, 120_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const copies = async () => {
    const { organizationId, supervisorId, journeyId } = world.program;
    const acting = { organizationId, actorId: supervisorId };
    const listed = await findSignedCopies(db, acting, journeyId);
    const ids = listed.map(({ signedCopyId }) => signedCopyId);
    return Promise.all(ids.map((signedCopyId) => getSignedCopy(db, acting, { journeyId, signedCopyId })));
  };

  it('of each kind is what somebody read through', async () => {
    const all = await copies();
    const { week, attestation, evaluation, agreement } = world.records;
    const shown = [week, agreement, attestation, evaluation].flatMap((recordId) => {
      const copy = all.find((one) => one.recordId === recordId);
      return (copy?.shown ?? 'none').replaceAll(/[0-9a-f]{64}/g, '<sha256>').split('\n');
    });
    // The last line of each copy is empty.
    expectAsReviewed('signed-copies', shown.slice(0, -1));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(SIGNED_KINDS));
  });

  it('stays so when everything around it is renamed, and when texts are made otherwise', async () => {
    const before = await copies();
    await withClient(database.adminUrl, async (client) => {
      await client.query(`update person set name = name || ' the Second', time_zone = 'America/New_York'`);
      await client.query(`update setting set name = 'Elsewhere'`);
      await client.query(`update organization set name = 'Another Name'`);
      await client.query(`update journey set license = 'TX-LMFT', rulebook_sha256 = repeat('e', 64)`);
    });
    expect(await copies()).toEqual(before);
    // A copy in words that no present text makes is given as it was kept.
    const [one] = before;
    const words = 'Weekly log, as release 0.1.9 wrote it:\n  six hours\n';
    await withClient(database.adminUrl, async (client) => {
      await client.query(`set session_replication_role = 'replica'`);
      await client.query('update signed_copy set shown = $1 where id = $2', [words, one?.signedCopyId]);
    });
    expect((await copies()).find(({ signedCopyId }) => signedCopyId === one?.signedCopyId)?.shown).toBe(words);
    const found = `${String(before.length)} copies of 4 kinds, to the byte the same after people, places, organization, license and rules were changed; the words of each kind stand in test/promises/reviewed/signed-copies.txt`;
    evidence(24, TITLE, found, null, begun);
  });
});
