import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openSession } from '../../../../db/operations/sign-in/open-session.ts';
import { makeToken } from '../../../../api/access/opaque-token.ts';
import { type Misbehavior, type SoftPasskey } from '../../../support/soft-passkey.ts';
import { makePeople } from '../../../journey/people.ts';
import { type ProvingBrowser, browserOf, openProvingBrowser } from '../../support/proving-browser.ts';
import { type SignInApi, openSignInApi } from '../../support/sign-in-api.ts';

describe('passkeys', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);
  beforeEach(() => api.ask('delete from traffic.attempt'));

  const open = (personId: string): Promise<ProvingBrowser> =>
    openProvingBrowser(api, { organizationId: api.people.organizationId, personId });
  /** What an organization has in its audit trail under one action, in order. */
  const actions = async (action: string, { organizationId }: { readonly organizationId: string }) =>
    api.ask<{ after: Record<string, unknown> }>(
      'select after from audit_entry where action = $1 and organization_id = $2 order by sequence',
      [action, organizationId],
    );
  /** Somebody new, with a passkey. */
  const somebody = async () => {
    const people = await makePeople(api.services.db);
    const { organizationId, supervisorId: personId } = people;
    const browser = await openProvingBrowser(api, { organizationId, personId });
    return { people, browser, ...(await browser.addPasskey()) };
  };
  const jar = request.agent;
  const signIn = async (passkey: SoftPasskey, wrong?: Misbehavior, agent = jar(api.app)) => {
    const { body } = await agent.post('/api/sign-in/passkey/options').send({});
    return agent.post('/api/sign-in/passkey').send({ credential: passkey.sign(body, wrong) });
  };

  it('are added, listed and mailed, and sign in without anything being typed', async () => {
    const before = api.mailbox.mails.length;
    const { passkey, answer, browser, people } = await somebody();
    expect([answer.status, answer.body.sentence]).toEqual([201, 'Your passkey “My phone” is there.']);
    expect((await api.mailbox.waitFor(before + 1)).at(-1)?.subject).toBe('How you sign in has changed');
    const listed = (await browser.get('/api/passkeys')).body;
    expect(listed).toEqual([
      expect.objectContaining({ name: 'My phone', synced: false, lastUsedAt: null, passkeyId: answer.body.subjectId }),
    ]);
    expect(Object.keys(listed[0]).sort()).toEqual(['lastUsedAt', 'madeAt', 'name', 'passkeyId', 'synced']);
    const agent = jar(api.app);
    const signed = await signIn(passkey, {}, agent);
    expect([signed.status, signed.body.personId]).toEqual([200, people.supervisorId]);
    const [session] = (await agent.get('/api/sign-ins')).body.filter((one: { isThisOne: boolean }) => one.isThisOne);
    expect(session.method).toBe('passkey');
    expect((await actions('signed-in', people)).at(-1)).toMatchObject({ after: { method: 'passkey' } });
  });

  const wrongs: readonly (readonly [string, Misbehavior, string | null])[] = [
    ['made for another site', { origin: 'http://localhost:3001' }, 'signature'],
    ['without knowing who is there', { unverified: true }, 'signature'],
    ['of something else', { challenge: 'bm90LWFza2Vk' }, 'signature'],
    ['for nobody', { userHandle: 'A'.repeat(43) }, null],
    ['for what is no handle', { userHandle: 'somebody' }, null],
  ];
  it.each(wrongs)('sign nobody in %s', async (_, wrong, because) => {
    const { passkey, people } = await somebody();
    const refused = await signIn(passkey, wrong);
    expect([refused.status, refused.body.code]).toEqual([401, 'PROOF_REFUSED']);
    const cookies = refused.headers['set-cookie'] ?? '';
    expect(String(cookies)).not.toContain('creditable_session');
    if (because !== null)
      expect((await actions('sign-in-refused', people)).at(-1)).toMatchObject({ after: { because } });
  });

  it('answer in the browser that asked, once, within five minutes', async () => {
    const { passkey } = await somebody();
    const [asking, other] = [jar(api.app), jar(api.app)];
    const asked = (await asking.post('/api/sign-in/passkey/options').send({})).body;
    await other.post('/api/sign-in/passkey/options').send({});
    const stolen = passkey.sign(asked);
    expect((await other.post('/api/sign-in/passkey').send({ credential: stolen })).status).toBe(401);
    const credential = passkey.sign(asked);
    expect((await asking.post('/api/sign-in/passkey').send({ credential })).status).toBe(200);
    expect((await asking.post('/api/sign-in/passkey').send({ credential })).status).toBe(401);
    const late = (await asking.post('/api/sign-in/passkey/options').send({})).body;
    api.pass(5);
    expect((await asking.post('/api/sign-in/passkey').send({ credential: passkey.sign(late) })).status).toBe(401);
  });

  it('sign in nobody who is disabled, nobody from another organization, and nobody after they were taken away', async () => {
    const { passkey, browser, people, answer } = await somebody();
    await api.ask('update person set disabled_at = now() where id = $1', [people.supervisorId]);
    expect((await signIn(passkey)).body.code).toBe('SIGN_IN_REFUSED');
    await api.ask('update person set disabled_at = null where id = $1', [people.supervisorId]);
    const stranger = Buffer.from(`${api.people.organizationId}${api.people.supervisorId}`.replaceAll('-', ''), 'hex');
    expect((await signIn(passkey, { userHandle: stranger.toString('base64url') })).body.code).toBe('PROOF_REFUSED');
    expect((await browser.prove(passkey)).status).toBe(200);
    const path = `/api/passkeys/${answer.body.subjectId}/remove`;
    expect((await browser.post(path)).body.code).toBe('LAST_WAY_TO_SIGN');
    expect((await browser.post(path, { evenTheLast: true })).status).toBe(200);
    expect((await browser.get('/api/passkeys')).body).toEqual([]);
    expect((await signIn(passkey)).body.code).toBe('PROOF_REFUSED');
    expect((await actions('sign-in-refused', people)).at(-1)).toMatchObject({ after: { because: 'removed-passkey' } });
  });

  it('are added first within ten minutes after signing in, and then with a proof only', async () => {
    const { organizationId, superviseeId: personId } = await makePeople(api.services.db);
    const late = await openProvingBrowser(api, { organizationId, personId });
    api.pass(10);
    expect((await late.addPasskey()).answer.body.code).toBe('SIGN_IN_ANEW');
    const browser = await openProvingBrowser(api, { organizationId, personId });
    const { passkey, answer } = await browser.addPasskey();
    expect(answer.status).toBe(201);
    expect((await browser.addPasskey('Another')).answer.body.code).toBe('PROOF_REQUIRED');
    await browser.prove(passkey);
    expect((await browser.addPasskey('Another')).answer.status).toBe(201);
    api.pass(10);
    expect((await browser.post(`/api/passkeys/${answer.body.subjectId}/remove`)).body.code).toBe('PROOF_REQUIRED');
    expect((await actions('proof-missing', { organizationId })).map(({ after }) => after['operation'])).toEqual(
      expect.arrayContaining(['addPasskey', 'removePasskey']),
    );
  });

  it('are not taken where they were made for another site, for something else, or without knowing who is there', async () => {
    const { organizationId, superviseeId: personId } = await makePeople(api.services.db);
    const browser = await openProvingBrowser(api, { organizationId, personId });
    for (const wrong of [{ origin: 'https://elsewhere.example' }, { unverified: true }, { challenge: 'bm8' }])
      expect((await browser.addPasskey('Wrong', wrong)).answer.body.code).toBe('PASSKEY_REFUSED');
    const { answer } = await browser.addPasskey('Right');
    expect(answer.status).toBe(201);
    expect((await browser.get('/api/passkeys')).body).toHaveLength(1);
  });

  it('of somebody who lost them are taken away by a director, who cannot do it to themselves', async () => {
    const { people, passkey, browser } = await somebody();
    const { organizationId, directorId, supervisorId } = people;
    const director = await openProvingBrowser(api, { organizationId, personId: directorId });
    const reason = 'The phone was stolen.';
    const own = await director.post(`/api/people/${directorId}/passkeys/remove`, { reason });
    expect(own.body.code).toBe('OWN_ACCESS');
    const before = api.mailbox.mails.length;
    expect((await director.post(`/api/people/${supervisorId}/passkeys/remove`, { reason })).status).toBe(200);
    expect((await browser.get('/api/sign-ins')).status).toBe(401);
    expect((await signIn(passkey)).body.code).toBe('PROOF_REFUSED');
    // Letters of what was done before may still come, and come in between.
    const taken = () =>
      api.mailbox.mails.some(({ text }) => text?.includes('All your passkeys were taken away') === true);
    for (let many = before + 1; !taken(); many += 1) await api.mailbox.waitFor(many);
    expect((await actions('passkeys-removed', people)).at(-1)).toMatchObject({ after: { reason } });
  });

  it('are asked for by a page that says what is signed, and nothing that was typed is lost', async () => {
    const { browser, passkey, answer } = await somebody();
    const fields = {
      _key: 'key-of-a-form',
      _from: '/sign-ins',
      passkeyId: answer.body.subjectId,
      passkeyName: 'My <b>phone</b>',
    };
    const asked = await browser.submit('/web/removePasskey', { ...fields, evenTheLast: 'yes' });
    expect([asked.status, asked.text.includes('Prove that it is you')]).toEqual([200, true]);
    for (const kept of [
      'value="key-of-a-form"',
      'value="/sign-ins"',
      'name="evenTheLast" value="yes"',
      'My &lt;b>phone',
    ])
      expect(asked.text).toContain(kept);
    expect(asked.text).not.toContain('Prove it (demo)');
    const bad = await browser.submit('/web/removePasskey', { ...fields, _proof: 'passkey', _credential: '{}' });
    expect(bad.status).toBe(422);
    const wrong = JSON.stringify(await browser.assertion(passkey, { unverified: true }));
    const refused = await browser.submit('/web/removePasskey', {
      ...fields,
      evenTheLast: 'yes',
      _proof: 'passkey',
      _credential: wrong,
    });
    expect([refused.status, refused.text.includes('PROOF_REFUSED')]).toEqual([401, true]);
    expect(refused.text).toContain('name="evenTheLast" value="yes"');
    const credential = JSON.stringify(await browser.assertion(passkey));
    const done = await browser.submit('/web/removePasskey', {
      ...fields,
      evenTheLast: 'yes',
      _proof: 'passkey',
      _credential: credential,
    });
    expect([done.status, done.headers['location']]).toEqual([303, '/sign-ins']);
    expect((await browser.get('/api/passkeys')).body).toEqual([]);
  });

  it('are not needed in the demo, where a button proves nothing and is there for who was stepped into only', async () => {
    await using demo = await openSignInApi({ CREDITABLE_DEMO: 'true' });
    const { organizationId, supervisorId: personId } = demo.people;
    const at = demo.services.now();
    const token = makeToken(organizationId);
    await openSession(demo.services.db, { organizationId, personId, method: 'demo', token, device: 'A program', at });
    const inside = browserOf(demo.app, token);
    const given = await inside.post('/api/proofs', { by: 'demo' });
    expect([given.status, given.body]).toEqual([
      200,
      { provedBy: 'demo', provedAt: at, servesUntil: '2026-11-23T16:10:00.000Z' },
    ]);
    const mailed = await openProvingBrowser(demo, { organizationId, personId });
    expect((await mailed.post('/api/proofs', { by: 'demo' })).body.code).toBe('PROOF_REFUSED');
    const outside = await open(api.people.supervisorId);
    expect((await outside.post('/api/proofs', { by: 'demo' })).body.code).toBe('PROOF_REFUSED');
  }, 60_000);
});
