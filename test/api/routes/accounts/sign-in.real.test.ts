import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openWalker } from '../../../support/oidc/browse.ts';
import { startProvider } from '../../../support/oidc/start-provider.ts';
import { ledTo, signInThere } from '../../../support/oidc/walk-to-account.ts';
import { ACCOUNTS, DOMAIN, type ProviderScene, openProviderScene } from '../../support/provider-scene.ts';

describe('signing in by the provider of an organization', () => {
  let scene: ProviderScene;
  beforeAll(async () => {
    scene = await openProviderScene();
  }, 120_000);
  afterAll(async () => scene[Symbol.asyncDispose](), 60_000);
  beforeEach(() => scene.api.ask('delete from traffic.attempt'));

  it('leads from the address that was typed to the provider and back to one’s own page', async () => {
    const walker = openWalker();
    const typed = await walker.post(`${scene.pages}/web/askForLink`, { email: `Sam@${DOMAIN}`, _from: '/sign-in' });
    expect([typed.status, typed.location]).toEqual([303, `${scene.pages}/sign-in/account/${DOMAIN}`]);
    const leading = await walker.get(typed.location ?? '');
    expect(leading.text).toContain(`On to ${new URL(scene.provider.issuer).host}`);
    const at = new URL(ledTo(leading.text));
    expect(at.origin).toBe(scene.provider.issuer);
    expect(Object.fromEntries(at.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${scene.pages}/sign-in/account/callback`,
      scope: 'openid email',
    });
    expect(at.href).not.toContain('sam');
    const back = await signInThere(walker, at.href, 'sam', scene.pages);
    const home = await walker.get(back);
    expect([home.status, home.location]).toEqual([303, `${scene.pages}/queue`]);
    const [session] = await scene.api.ask<{ method: string; person_id: string }>(
      'select method, person_id from sign_in_session order by signed_in_at desc, ctid desc limit 1',
    );
    expect(session).toEqual({ method: 'oidc', person_id: scene.api.people.supervisorId });
    expect((await walker.get(`${scene.pages}/queue`)).status).toBe(200);
    expect((await walker.get(`${scene.pages}/sign-ins`)).text).toContain('by the organization’s account');
  }, 60_000);

  it('links an account the first time, with its entry, and knows it by issuer and subject from then on', async () => {
    await scene.signIn('sam');
    const linked = await scene.api.ask('select person_id, issuer, subject from linked_account where subject = $1', [
      'sam',
    ]);
    expect(linked).toEqual([
      { person_id: scene.api.people.supervisorId, issuer: scene.provider.issuer, subject: 'sam' },
    ]);
    const entries = await scene.api.ask(`select actor_id from audit_entry where action = 'account-linked'`);
    expect(entries).toEqual([{ actor_id: scene.api.people.supervisorId }]);
    await scene.addressed(scene.api.people.supervisorId, `married@${DOMAIN}`);
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/queue`);
    await scene.addressed(scene.api.people.supervisorId, `sam@${DOMAIN}`);
  }, 60_000);

  it('lets two browsers in that come for the first time at once, and links one account', async () => {
    await scene.api.ask('delete from linked_account');
    const walkers = Array.from({ length: 4 }, () => openWalker());
    const backs = await Promise.all(walkers.map((walker) => scene.wayBack('sam', walker)));
    const homes = await Promise.all(walkers.map((walker, at) => walker.get(backs[at] ?? '')));
    expect(homes.map(({ location }) => location)).toEqual(walkers.map(() => `${scene.pages}/queue`));
    expect(await scene.api.ask('select subject from linked_account')).toEqual([{ subject: 'sam' }]);
  }, 60_000);

  it.each([
    ['unverified', 403, 'does not vouch for the mail address', 'address-unverified'],
    ['without-address', 403, 'does not vouch for the mail address', 'address-unverified'],
    ['elsewhere', 403, 'of another domain', 'domain-not-led'],
    ['stranger', 403, 'Nobody of this organization has the mail address', 'unknown'],
    ['otherly', 403, 'Nobody of this organization has the mail address', 'unknown'],
    ['sam-again', 403, 'signs in by another account', 'another-account'],
  ])('refuses the account %s, says what to do, and makes nobody', async (login, status, words, because) => {
    await scene.signIn('sam');
    const before = await scene.api.ask('select id from person');
    const walker = openWalker();
    await scene.expectRefused(await scene.signIn(login, walker), walker, status, words, because);
    expect(await scene.api.ask('select id from person')).toEqual(before);
  });

  it('refuses a person who is disabled, linked or not', async () => {
    await scene.signIn('alex');
    await scene.api.ask('update person set disabled_at = now() where id = $1', [scene.api.people.superviseeId]);
    for (const forget of [false, true]) {
      if (forget)
        await scene.api.ask('delete from linked_account where person_id = $1', [scene.api.people.superviseeId]);
      const walker = openWalker();
      await scene.expectRefused(
        await scene.signIn('alex', walker),
        walker,
        403,
        'This person cannot sign in',
        'disabled',
      );
    }
    await scene.api.ask('update person set disabled_at = null where id = $1', [scene.api.people.superviseeId]);
  }, 60_000);

  it('takes a way back once, in its own browser, and for ten minutes', async () => {
    const words = 'does not work any more';
    const walker = openWalker();
    const back = await scene.wayBack('sam', walker);
    const thief = openWalker();
    await scene.expectRefused(await thief.get(back), thief, 410, words, null);
    await scene.begin(thief);
    await scene.expectRefused(await thief.get(back), thief, 410, words, 'another-browser');
    const cookie = walker.cookies(scene.pages).get('creditable_attempt') ?? '';
    expect((await walker.get(back)).location).toBe(`${scene.pages}/queue`);
    expect(walker.cookies(scene.pages).has('creditable_attempt')).toBe(false);
    const again = await fetch(back, { headers: { Cookie: `creditable_attempt=${cookie}`, Accept: 'text/html' } });
    expect([again.status, (await again.text()).includes(words)]).toEqual([410, true]);
    expect((await scene.refusals()).at(-1)).toBe('used');
    const late = openWalker();
    const lateBack = await scene.wayBack('sam', late);
    scene.api.pass(10);
    await scene.expectRefused(await late.get(lateBack), late, 410, words, 'expired');
    scene.api.pass(-10);
  }, 60_000);

  it('lets one in of ten who come back with the same at once', async () => {
    const walker = openWalker();
    const back = await scene.wayBack('sam', walker);
    const headers = { Cookie: `creditable_attempt=${walker.cookies(scene.pages).get('creditable_attempt') ?? ''}` };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fetch(back, { headers, redirect: 'manual' }).then(({ status }) => status)),
    );
    expect(answers.sort()).toEqual([303, ...Array<number>(9).fill(410)]);
  }, 60_000);

  it.each<[string, (url: URL) => void]>([
    ['another nonce', (url) => url.searchParams.set('nonce', 'of-somebody-else')],
    ['another challenge (PKCE)', (url) => url.searchParams.set('code_challenge', 'A'.repeat(43))],
  ])('refuses an answer to a request with %s', async (_, alter) => {
    const walker = openWalker();
    const back = await scene.wayBack('sam', walker, (at) => {
      const url = new URL(at);
      alter(url);
      return url.href;
    });
    await scene.expectRefused(await walker.get(back), walker, 403, 'cannot be relied on', 'answer-wrong');
  });

  it.each<[string, string, (url: URL, other: URL) => void]>([
    ['the code of another attempt', 'answer-wrong', (url, other) => swap(url, other, 'code')],
    ['a code that was made up', 'answer-wrong', (url) => url.searchParams.set('code', 'made-up')],
    ['another issuer', 'answer-wrong', (url) => url.searchParams.set('iss', 'https://evil.example')],
    [
      'a refusal of the provider',
      'refused-by-provider',
      (url) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
      },
    ],
  ])('refuses a way back with %s', async (_, because, alter) => {
    const walker = openWalker();
    const url = new URL(await scene.wayBack('sam', walker));
    alter(url, new URL(await scene.wayBack('dana')));
    const words = because === 'answer-wrong' ? 'cannot be relied on' : 'did not let you in';
    await scene.expectRefused(await walker.get(url.href), walker, 403, words, because);
  });

  it('refuses a way back whose state was made up or is of another organization', async () => {
    const walker = openWalker();
    const url = new URL(await scene.wayBack('sam', walker));
    for (const state of ['', 'x', 'A'.repeat(64)]) {
      const altered = new URL(url);
      altered.searchParams.set('state', state);
      const headers = { Cookie: `creditable_attempt=${walker.cookies(scene.pages).get('creditable_attempt') ?? ''}` };
      expect((await fetch(altered, { headers, redirect: 'manual' })).status).toBe(410);
    }
  });

  it('leads a known and an unknown address of a domain alike, and others not at all', async () => {
    const typed = (email: string) => openWalker().post(`${scene.pages}/web/askForLink`, { email, _from: '/sign-in' });
    const [known, unknown, other] = [
      await typed(`sam@${DOMAIN}`),
      await typed(`nobody@${DOMAIN}`),
      await typed('sam@other.test'),
    ];
    expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
    expect(other.location).toBe(`${scene.pages}/sign-in`);
    expect((await openWalker().get(`${scene.pages}/sign-in/account/other.test`)).location).toBe(
      `${scene.pages}/sign-in`,
    );
  });

  it('signs out here, and leads on to where one signs out there', async () => {
    const walker = openWalker();
    await scene.signIn('sam', walker);
    const left = await walker.post(`${scene.pages}/web/signOut`, {});
    expect(left.status).toBe(200);
    const there = new URL(ledTo(left.text));
    expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).toEqual([
      scene.provider.issuer,
      `${scene.pages}/sign-in`,
    ]);
    expect((await walker.get(there.href)).status).toBe(200);
    expect((await walker.get(`${scene.pages}/queue`)).location).toBe(`${scene.pages}/sign-in`);
  });

  it('does not answer for ever where it does not answer, and says what to do', async () => {
    await using dying = await startProvider(scene.pages, ACCOUNTS);
    expect(await scene.set({ issuer: dying.issuer })).toMatchObject({ status: 200 });
    const walker = openWalker();
    const back = await scene.wayBack('dana', walker);
    await dying.stop();
    const gone = await walker.get(back);
    await scene.expectRefused(gone, walker, 503, 'cannot be reached at the moment', 'provider-failed');
    const led = await openWalker().get(`${scene.pages}/sign-in/account/${DOMAIN}`);
    expect([led.status, led.text.includes('have one mailed to you')]).toEqual([503, true]);
    expect(await scene.set()).toMatchObject({ status: 200 });
  }, 60_000);
});

function swap(url: URL, other: URL, name: string): void {
  url.searchParams.set(name, other.searchParams.get(name) ?? '');
}
