import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ParsedMail } from 'mailparser';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { makeToken } from '../../../../api/access/opaque-token.ts';
import { openAttemptLimits } from '../../../../api/sign-in/attempt-limits.ts';
import { makePeople } from '../../../journey/people.ts';
import { type SignInApi, openSignInApi } from '../../support/sign-in-api.ts';

const LINK = /http:\/\/localhost:3000\/sign-in\/link\/([\w-]{64})/;
const tokenIn = (mail: ParsedMail | undefined): string => LINK.exec(mail?.text ?? '')?.[1] ?? '';

describe('signing in by a mailed link', () => {
  let api: SignInApi;
  beforeAll(async () => {
    api = await openSignInApi({ PROXIES: '1' });
  }, 60_000);
  afterAll(async () => api[Symbol.asyncDispose](), 60_000);
  beforeEach(() => api.ask('delete from traffic.attempt'));

  const addressOf = async (personId: string) => {
    const [person] = await api.ask<{ email: string }>('select email from person where id = $1', [personId]);
    return person?.email ?? '';
  };
  const askFor = (email: string, client = '192.0.2.1') =>
    request(api.app).post('/api/sign-in/links').set('X-Forwarded-For', client).send({ email });
  const redeem = (token: string) => request(api.app).post('/api/sign-in/links/redeem').send({ token });
  const mailedTo = async (email: string): Promise<string> => {
    const before = api.mailbox.mails.length;
    await askFor(email);
    return tokenIn((await api.mailbox.waitFor(before + 1)).at(-1));
  };
  const actions = async (action: string) =>
    (
      await api.ask<{ after: Record<string, unknown> }>(
        'select after from audit_entry where action = $1 order by sequence',
        [action],
      )
    ).map(({ after }) => after);

  it('goes from the page to the letter, to the button, to one’s own page', async () => {
    const { supervisorId } = api.people;
    const email = await addressOf(supervisorId);
    expect((await request(api.app).get('/queue').set('Accept', 'text/html')).headers['location']).toBe('/sign-in');
    expect((await request(api.app).get('/sign-in').set('Accept', 'text/html')).text).toContain('Mail me a link');
    const before = api.mailbox.mails.length;
    const asked = await request(api.app)
      .post('/web/askForLink')
      .set('Accept', 'text/html')
      .type('form')
      .send({ email: email.toUpperCase(), _from: '/sign-in' });
    expect([asked.status, asked.headers['location']]).toEqual([303, '/sign-in']);
    const mail = (await api.mailbox.waitFor(before + 1)).at(-1);
    expect(mail?.subject).toBe('Your link to sign in');
    expect(mail?.text).toContain('It signs you in to Test Agency.');
    const token = tokenIn(mail);
    const opened = await request(api.app).get(`/sign-in/link/${token}`).set('Accept', 'text/html');
    expect(opened.text).toContain('Press the button to sign in');
    expect([opened.headers['set-cookie'], opened.headers['cache-control']]).toEqual([undefined, 'no-store']);
    const signed = await request(api.app)
      .post('/web/redeemLink')
      .set('Accept', 'text/html')
      .type('form')
      .send({ token });
    expect([signed.status, signed.headers['location']]).toEqual([303, '/queue']);
    const session = /creditable_session=([\w-]{64})/.exec(String(signed.headers['set-cookie']))?.[1] ?? '';
    expect((await api.browser(session).get('/api/sign-ins')).body[0].method).toBe('mailed-link');
    const again = await request(api.app)
      .post('/web/redeemLink')
      .set('Accept', 'text/html')
      .type('form')
      .send({ token });
    expect([again.status, again.text.includes('does not work any more')]).toEqual([410, true]);
  });

  it('answers alike whether or not an address is known, and mails nothing to a stranger', async () => {
    const known = await askFor(await addressOf(api.people.directorId));
    await api.mailbox.waitFor(api.mailbox.mails.length);
    await pause(300);
    const before = api.mailbox.mails.length;
    const unknown = await askFor('nobody@example.test');
    expect([known.status, known.body]).toEqual([202, unknown.body]);
    expect(unknown.status).toBe(202);
    const bare = ({ headers }: { headers: Record<string, string> }) => Object.keys(headers).sort();
    expect(bare(known)).toEqual(bare(unknown));
    await pause(300);
    expect(api.mailbox.mails.length).toBe(before);
  });

  it('works once, also when it is pressed ten times at once', async () => {
    const token = await mailedTo(await addressOf(api.people.supervisorId));
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(410)]);
    expect(
      (await actions('sign-in-refused')).filter(({ because }) => because === 'used').length,
    ).toBeGreaterThanOrEqual(9);
  });

  it('works for 15 minutes', async () => {
    const [early, late] = [
      await mailedTo(await addressOf(api.people.supervisorId)),
      await mailedTo(await addressOf(api.people.supervisorId)),
    ];
    api.pass(14.9);
    expect((await redeem(early)).status).toBe(200);
    api.pass(0.1);
    const refused = await redeem(late);
    expect([refused.status, refused.body.code]).toEqual([410, 'LINK_SPENT']);
    expect((await actions('sign-in-refused')).at(-1)).toMatchObject({ because: 'expired' });
  });

  it('is refused for somebody who was disabled after the letter went out; who is disabled gets none', async () => {
    const { superviseeId, directorId } = api.people;
    const email = await addressOf(superviseeId);
    const token = await mailedTo(email);
    const director = await api.signIn(directorId);
    await director.post(`/api/people/${superviseeId}/disable`, { reason: 'Left.' });
    expect((await redeem(token)).body.code).toBe('SIGN_IN_REFUSED');
    const before = api.mailbox.mails.length;
    await askFor(email);
    await pause(300);
    expect(api.mailbox.mails.length).toBe(before);
  });

  it('opens nothing for a token that was made up or that names another organization', async () => {
    const other = await makePeople(api.services.db);
    const token = await mailedTo(await addressOf(api.people.directorId));
    const swapped = makeToken(other.organizationId).slice(0, 22) + token.slice(22);
    for (const made of [swapped, makeToken(api.people.organizationId), 'x', '']) {
      expect((await redeem(made)).body.code).toBe('LINK_SPENT');
    }
    expect((await redeem(token)).status).toBe(200);
  });

  it('mails one letter for each organization in which an address is, each with its own link', async () => {
    const other = await makePeople(api.services.db);
    const email = await addressOf(api.people.directorId);
    await api.ask('update person set email = $1 where id = $2', [email, other.directorId]);
    await api.ask("update organization set name = 'Other Agency' where id = $1", [other.organizationId]);
    const before = api.mailbox.mails.length;
    await askFor(email);
    const mails = (await api.mailbox.waitFor(before + 2)).slice(before);
    const into = await Promise.all(mails.map(async (mail) => (await redeem(tokenIn(mail))).body.organizationId));
    expect(into.sort()).toEqual([api.people.organizationId, other.organizationId].sort());
    expect(mails.map(({ text }) => text?.includes('Other Agency')).sort()).toEqual([false, true]);
  });

  it('may be asked for five times for an address and fifty times from one place, by all processes together', async () => {
    await using second = {
      limits: openAttemptLimits(api.runtimeUrl),
      [Symbol.asyncDispose]: () => second.limits.close(),
    };
    for (let at = 0; at < 4; at += 1)
      expect((await askFor('a@example.test', `192.0.2.${String(at)}`)).status).toBe(202);
    await second.limits.count({ address: 'A@example.test', client: '192.0.2.9' });
    const sixth = await askFor('a@example.test', '192.0.2.10');
    expect([sixth.status, sixth.body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect(sixth.headers['content-type']).toContain('application/problem+json');
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(800);
    expect((await askFor('b@example.test', '192.0.2.10')).status).toBe(202);
    await Promise.all(
      Array.from({ length: 49 }, (_, at) =>
        second.limits.count({ address: `${String(at)}@example.test`, client: '198.51.100.7' }),
      ),
    );
    expect((await askFor('fiftieth@example.test', '198.51.100.7')).status).toBe(202);
    expect((await askFor('one-more@example.test', '198.51.100.7')).status).toBe(429);
    const kept = await api.ask<{ key: string }>('select key from traffic.attempt');
    expect(
      kept.filter(({ key }) => /example|198|192/.test(key) && !/^(address|client):[0-9a-f]{64}$/.test(key)),
    ).toEqual([]);
  });

  it('leaves neither a token nor an address in the tables and the trail', async () => {
    const token = await mailedTo(await addressOf(api.people.supervisorId));
    const texts = await api.ask<{ text: string }>(
      'select l::text as text from mailed_link l union all select a::text from audit_entry a union all select n::text from notice n',
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter(({ text }) => text.includes(token))).toEqual([]);
    expect((await actions('sign-in-link-made')).map((after) => Object.keys(after))).toContainEqual(['linkId']);
  });
});
