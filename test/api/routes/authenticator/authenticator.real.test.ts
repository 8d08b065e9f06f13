import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openAttemptLimits } from '../../../../api/sign-in/attempt-limits.ts';
import { makePeople } from '../../../journey/people.ts';
import { appCodeAt } from '../../../support/soft-app.ts';
import { type ProvingBrowser, openProvingBrowser } from '../../support/proving-browser.ts';
import { type SignInApi, openSignInApi } from '../../support/sign-in-api.ts';

describe('an authenticator app', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi();
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);
  beforeEach(() => api.ask('delete from traffic.attempt'));

  const now = () => api.services.now();
  const actions = (action: string) =>
    api.ask<{ after: Record<string, unknown> }>('select after from audit_entry where action = $1 order by sequence', [
      action,
    ]);
  /** Why proofs of a person were refused, in order. */
  const becauses = async (personId: string) => {
    const rows = await api.ask<{ because: string }>(
      `select after->>'because' as because from audit_entry where action = 'proof-refused' and actor_id = $1 order by sequence`,
      [personId],
    );
    return rows.map(({ because }) => because);
  };
  /** A letter that comes in its own time. */
  const letterWith = async (text: string, after: number) => {
    const find = () => api.mailbox.mails.slice(after).find((mail) => mail.text?.includes(text));
    for (let many = after + 1; find() === undefined; many += 1) await api.mailbox.waitFor(many);
    return find();
  };
  const open = (organizationId: string, personId: string) => openProvingBrowser(api, { organizationId, personId });
  /** Somebody new, with an app; half a minute later its next code serves. */
  const somebody = async () => {
    const people = await makePeople(api.services.db);
    const browser = await open(people.organizationId, people.supervisorId);
    const { secret, answer } = await browser.addApp(now());
    expect([answer.status, answer.body.code ?? null]).toEqual([201, null]);
    api.pass(0.5);
    return { people, browser, secret, codes: answer.body.recoveryCodes as string[] };
  };
  const prove = (browser: ProvingBrowser, code: string, by = 'authenticator') =>
    browser.post('/api/proofs', { by, code });

  it('is added by its first code only, which is used up, with ten recovery codes that are told once', async () => {
    const people = await makePeople(api.services.db);
    const browser = await open(people.organizationId, people.supervisorId);
    const before = api.mailbox.mails.length;
    const { setUp, secret, address } = (await browser.post('/api/authenticator/options')).body;
    expect(address).toContain(secret);
    const wrong = await browser.post('/api/authenticator', { setUp, code: appCodeAt(secret, now(), 5) });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'CODE_WRONG']);
    const other = await open(people.organizationId, people.supervisorId);
    const stolen = await other.post('/api/authenticator', { setUp, code: appCodeAt(secret, now()) });
    expect([stolen.status, stolen.body.code]).toEqual([410, 'SET_UP_SPENT']);
    expect((await browser.get('/api/authenticator')).body).toEqual({ authenticator: null });
    expect(await api.ask('select id from authenticator where person_id = $1', [people.supervisorId])).toEqual([]);
    const code = appCodeAt(secret, now());
    const added = await browser.post('/api/authenticator', { setUp, code });
    expect([added.status, new Set(added.body.recoveryCodes).size]).toEqual([201, 10]);
    expect((await browser.get('/api/authenticator')).body).toEqual({
      authenticator: { addedAt: now(), lastUsedAt: null, recoveryCodesLeft: 10 },
    });
    expect((await prove(browser, code)).body.code).toBe('PROOF_REFUSED');
    expect((await becauses(people.supervisorId)).at(-1)).toBe('used-code');
    expect(await letterWith('An authenticator app was added', before)).toBeDefined();
    const rows = JSON.stringify(
      await api.ask(`select to_jsonb(a) as row from authenticator a union all select to_jsonb(c) from recovery_code c
        union all select to_jsonb(e) from audit_entry e union all select to_jsonb(r) from command_receipt r`),
    );
    for (const told of [secret, ...(added.body.recoveryCodes as string[])]) expect(rows).not.toContain(told);
  });

  it('proves by each code once, also when it is sent by the dozen, and a step early or late', async () => {
    const { browser, secret, people } = await somebody();
    const code = appCodeAt(secret, now());
    const answers = await Promise.all(Array.from({ length: 5 }, () => prove(browser, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
    expect(answers.find(({ status }) => status === 200)?.body).toMatchObject({ provedBy: 'authenticator' });
    await api.ask('delete from traffic.attempt');
    expect((await prove(browser, appCodeAt(secret, now(), 2))).status).toBe(401);
    expect((await prove(browser, appCodeAt(secret, now(), 1))).status).toBe(200);
    // The step before that one is over, although the clock has not passed it.
    expect((await prove(browser, appCodeAt(secret, now()))).status).toBe(401);
    expect((await becauses(people.supervisorId)).slice(-2)).toEqual(['wrong-code', 'used-code']);
    api.pass(1.5);
    expect((await prove(browser, appCodeAt(secret, now(), -1))).status).toBe(200);
  });

  it('proves by a recovery code once, in the place of the phone; new ones make the old ones void', async () => {
    const { browser, codes, people } = await somebody();
    const [first = '', second = ''] = codes;
    expect((await prove(browser, first.toUpperCase().replaceAll('-', ' '), 'recovery-code')).body).toMatchObject({
      provedBy: 'recovery-code',
    });
    expect((await browser.get('/api/authenticator')).body.authenticator.recoveryCodesLeft).toBe(9);
    expect((await prove(browser, first, 'recovery-code')).body.code).toBe('PROOF_REFUSED');
    const renewed = await browser.post('/api/authenticator/recovery-codes');
    expect([renewed.status, new Set([...renewed.body.recoveryCodes, ...codes]).size]).toEqual([201, 20]);
    expect((await prove(browser, second, 'recovery-code')).status).toBe(401);
    expect((await prove(browser, 'aaaaa-bbbbb', 'recovery-code')).status).toBe(401);
    expect((await becauses(people.supervisorId)).slice(-3)).toEqual([
      'used-recovery-code',
      'used-recovery-code',
      'wrong-recovery-code',
    ]);
    expect((await prove(browser, renewed.body.recoveryCodes[0], 'recovery-code')).status).toBe(200);
  });

  it('lets nobody try codes: after five wrong ones in a quarter of an hour none is looked at, whichever process is asked', async () => {
    const { browser, secret, people } = await somebody();
    const answers: number[] = [];
    for (let tries = 0; tries < 5; tries += 1)
      answers.push((await prove(browser, appCodeAt(secret, now(), 10 + tries))).status);
    const right = await prove(browser, appCodeAt(secret, now()));
    expect([...answers, right.status, right.body.code]).toEqual([401, 401, 401, 401, 401, 429, 'TOO_MANY_ATTEMPTS']);
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(600);
    expect((await becauses(people.supervisorId)).at(-1)).toBe('too-many-codes');
    const elsewhere = openAttemptLimits(api.runtimeUrl);
    await expect(elsewhere.countCode(people.supervisorId)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await expect(elsewhere.countCode(people.superviseeId)).resolves.toBeUndefined();
    await elsewhere.close();
    await api.ask("delete from traffic.attempt where key not like 'code-day:%'");
    const day: number[] = [];
    for (let tries = 0; tries < 16; tries += 1) {
      day.push((await prove(browser, appCodeAt(secret, now(), 30 + tries))).status);
      await api.ask("delete from traffic.attempt where key not like 'code-day:%'");
    }
    expect(day.at(-1)).toBe(429);
  });

  it('counts no right code among the wrong ones', async () => {
    const { browser, secret } = await somebody();
    for (let times = 0; times < 7; times += 1) {
      expect((await prove(browser, appCodeAt(secret, now()))).status).toBe(200);
      api.pass(0.5);
    }
  });

  it('is one for each person, and is taken away with a proof only, never as the last way without saying so', async () => {
    const { browser, secret, people, codes } = await somebody();
    expect((await browser.post('/api/authenticator/options')).body.code).toBe('PROOF_REQUIRED');
    expect((await browser.post('/api/authenticator/remove')).body.code).toBe('PROOF_REQUIRED');
    expect((await browser.post('/api/authenticator/recovery-codes')).body.code).toBe('PROOF_REQUIRED');
    expect((await prove(browser, appCodeAt(secret, now()))).status).toBe(200);
    expect((await browser.addApp(now())).answer.body.code).toBe('AUTHENTICATOR_THERE');
    expect((await browser.post('/api/authenticator/remove')).body.code).toBe('LAST_WAY_TO_SIGN');
    const { answer } = await browser.addPasskey();
    expect(answer.status).toBe(201);
    const before = api.mailbox.mails.length;
    expect((await browser.post('/api/authenticator/remove')).status).toBe(200);
    expect(await letterWith('Your authenticator app was taken away', before)).toBeDefined();
    const [row] = await api.ask<{ secret_sealed: string | null }>(
      'select secret_sealed from authenticator where person_id = $1',
      [people.supervisorId],
    );
    expect(row).toEqual({ secret_sealed: null });
    // What was proved by it is gone, and its recovery codes with it.
    expect((await browser.post(`/api/passkeys/${answer.body.subjectId}/remove`)).body.code).toBe('PROOF_REQUIRED');
    expect((await prove(browser, codes[0] ?? '', 'recovery-code')).status).toBe(401);
    api.pass(0.5);
    expect((await prove(browser, appCodeAt(secret, now()))).status).toBe(401);
    expect((await becauses(people.supervisorId)).at(-1)).toBe('no-authenticator');
  });

  it('lets the last passkey go, because it proves as well', async () => {
    const { browser, secret } = await somebody();
    await prove(browser, appCodeAt(secret, now()));
    const { answer } = await browser.addPasskey();
    expect((await browser.post(`/api/passkeys/${answer.body.subjectId}/remove`)).status).toBe(200);
  });

  it('of somebody who lost the phone is taken away by a director, who cannot do it to themselves', async () => {
    const { people, browser, secret } = await somebody();
    const { organizationId, directorId, supervisorId } = people;
    const director = await open(organizationId, directorId);
    const reason = 'The phone was stolen.';
    const remove = (personId: string) => director.post(`/api/people/${personId}/authenticator/remove`, { reason });
    expect((await remove(directorId)).body.code).toBe('OWN_ACCESS');
    expect((await remove(people.superviseeId)).body.code).toBe('AUTHENTICATOR_NOT_FOUND');
    const before = api.mailbox.mails.length;
    expect((await remove(supervisorId)).status).toBe(200);
    expect((await browser.get('/api/sign-ins')).status).toBe(401);
    expect(await letterWith('was taken away for you', before)).toBeDefined();
    expect((await actions('authenticator-taken-away')).at(-1)).toMatchObject({ after: { reason } });
    const anew = await open(organizationId, supervisorId);
    expect((await prove(anew, appCodeAt(secret, now()))).status).toBe(401);
    expect((await anew.addApp(now())).answer.status).toBe(201);
  });

  it('is set up, used and renewed on pages that lose nothing that was typed', async () => {
    const people = await makePeople(api.services.db);
    const browser = await open(people.organizationId, people.supervisorId);
    const from = { _from: '/sign-ins' };
    const shown = await browser.submit('/web/askForAuthenticator', { ...from, _key: 'key-of-set-up' });
    const [setUp = '', secret = ''] = [
      /name="setUp" value="([^"]+)"/.exec(shown.text)?.[1],
      /class="secret">([A-Z2-7 ]+)</.exec(shown.text)?.[1]?.replaceAll(' ', ''),
    ];
    expect([shown.status, shown.text.includes('<svg class="qr"')]).toEqual([200, true]);
    const add = { ...from, setUp, _key: 'key-of-adding' };
    const wrong = await browser.submit('/web/addAuthenticator', { ...add, code: '12 34' });
    expect([wrong.status, wrong.text.includes('INPUT_INVALID'), wrong.text.includes(setUp)]).toEqual([422, true, true]);
    const added = await browser.submit('/web/addAuthenticator', { ...add, code: appCodeAt(secret, now()) });
    expect(added.text).toContain('Write these codes down now');
    expect(added.text.match(/<code>[a-z2-7-]{30,31}<\/code>/g)).toHaveLength(10);
    const again = await browser.submit('/web/addAuthenticator', { ...add, code: appCodeAt(secret, now()) });
    // The codes were shown once: whoever sends the form again is asked to prove that it is them.
    expect([again.text.includes('Prove that it is you'), /<code>/.test(again.text)]).toEqual([true, false]);
    api.pass(0.5);
    const renew = { ...from, _key: 'key-of-renewal' };
    const asked = await browser.submit('/web/renewRecoveryCodes', renew);
    expect(asked.text).toContain('Code of your app');
    expect(asked.text).not.toContain('Prove it with my passkey');
    const refused = await browser.submit('/web/renewRecoveryCodes', { ...renew, _proof: 'code', _code: '000000' });
    expect([refused.status, refused.text.includes('value="key-of-renewal"')]).toEqual([401, true]);
    expect(refused.text).not.toContain('000000');
    const typed = appCodeAt(secret, now()).replace(/^.../, '$& ');
    const renewed = await browser.submit('/web/renewRecoveryCodes', { ...renew, _proof: 'code', _code: typed });
    expect(renewed.text).toContain('Write these codes down now');
    expect((await browser.get('/api/authenticator')).body.authenticator.recoveryCodesLeft).toBe(10);
  });
});
