import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openProviderClient } from '../../../../api/accounts/provider-client.ts';
import { mailLinks } from '../../../../api/sign-in/mail-links.ts';
import { makePeople } from '../../../journey/people.ts';
import { openWalker } from '../../../support/oidc/browse.ts';
import { startProvider } from '../../../support/oidc/start-provider.ts';
import { DOMAIN, type ProviderScene, openProviderScene, verified } from '../../support/provider-scene.ts';

describe('the provider of an organization', () => {
  let scene: ProviderScene;
  beforeAll(async () => {
    scene = await openProviderScene();
  }, 120_000);
  afterAll(async () => scene[Symbol.asyncDispose](), 60_000);
  beforeEach(() => scene.api.ask('delete from traffic.attempt'));

  it('refuses whoever was led to a provider that has been changed since', async () => {
    const walker = openWalker();
    const back = await scene.wayBack('sam', walker);
    expect(await scene.set({ clientSecret: scene.provider.clientSecret })).toMatchObject({ status: 200 });
    await scene.expectRefused(await walker.get(back), walker, 410, 'does not work any more', 'provider-changed');
  });

  it('links an account anew under another issuer, never the subject of one under the other', async () => {
    await scene.signIn('sam');
    await using second = await startProvider(scene.pages, { sam: verified(`dana@${DOMAIN}`) });
    expect(await scene.set({ issuer: second.issuer, clientSecret: undefined })).toMatchObject({
      code: 'PROVIDER_SECRET_MISSING',
    });
    expect(await scene.set({ issuer: second.issuer })).toMatchObject({ status: 200 });
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/cohort`);
    expect(await scene.set()).toMatchObject({ status: 200 });
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/queue`);
  }, 60_000);

  it('keeps the secret sealed, tells it to nobody, and keeps it where it is left out', async () => {
    expect(await scene.set({ clientSecret: undefined })).toMatchObject({ status: 200 });
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/queue`);
    const kept = await scene.api.ask<{ text: string }>(
      `select p::text as text from identity_provider p union all select a::text from audit_entry a
       union all select r::text from command_receipt r`,
    );
    expect(kept.filter(({ text }) => text.includes('secret of the test'))).toEqual([]);
    const director = await scene.api.signIn(scene.api.people.directorId);
    const told = await director.get('/api/identity-provider');
    expect(told.body).toEqual({
      provider: { ...scene.terms(), clientSecret: undefined, setAt: scene.api.services.now() },
      callbackUrl: `${scene.pages}/sign-in/account/callback`,
    });
    expect((await director.open('/identity-provider')).text).not.toContain('secret of the test');
  });

  it('leads only domains of which the administrator has an address, and none that another organization leads', async () => {
    expect(await scene.set({ mailDomains: ['gmail.com'] })).toMatchObject({ status: 403, code: 'DOMAIN_NOT_YOURS' });
    const other = await makePeople(scene.api.services.db);
    await scene.addressed(other.directorId, `rival@${DOMAIN}`);
    expect(await scene.set({}, other)).toMatchObject({ status: 409, code: 'DOMAIN_TAKEN' });
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/queue`);
  });

  it('asks the provider first: what is none, is elsewhere than it says, or does not answer is refused', async () => {
    for (const [issuer, code] of [
      [scene.pages, 'PROVIDER_WRONG'],
      [`${scene.provider.issuer}/elsewhere`, 'PROVIDER_WRONG'],
      ['http://127.0.0.1:1', 'PROVIDER_UNREACHABLE'],
      ['http://example.org', 'PROVIDER_WRONG'],
      ['https://10.0.0.1', 'PROVIDER_WRONG'],
      ['https://169.254.169.254', 'PROVIDER_WRONG'],
      [`${scene.provider.issuer}/.well-known/openid-configuration`, 'INPUT_INVALID'],
    ] as const)
      expect([issuer, (await scene.set({ issuer })).code]).toEqual([issuer, code]);
    expect((await scene.signIn('sam')).location).toBe(`${scene.pages}/queue`);
  });

  it('says so where client id and secret are not what the provider knows', async () => {
    expect(await scene.set({ clientSecret: 'mistyped' })).toMatchObject({ status: 200 });
    const walker = openWalker();
    await scene.expectRefused(
      await scene.signIn('sam', walker),
      walker,
      422,
      'does not accept the client id',
      'provider-failed',
    );
    expect(await scene.set()).toMatchObject({ status: 200 });
  });

  it('mails no links to the domain where they are switched off, and answers as ever', async () => {
    await scene.signIn('dana');
    await scene.api.ask('update linked_account set ended_at = now() where person_id = $1', [
      scene.api.people.directorId,
    ]);
    expect(await scene.set({ linksAllowed: false, clientSecret: undefined })).toMatchObject({ code: 'LINKS_NEEDED' });
    await scene.signIn('dana');
    expect(await scene.set({ linksAllowed: false })).toMatchObject({ code: 'LINKS_NEEDED' });
    expect(await scene.set({ linksAllowed: false, clientSecret: undefined })).toMatchObject({ status: 200 });
    const before = scene.api.mailbox.mails.length;
    const ask = (email: string) =>
      openWalker().post(`${scene.pages}/web/askForLink`, { email, by: 'link', _from: '/sign-in' });
    const [known, unknown] = [await ask(`sam@${DOMAIN}`), await ask(`nobody@${DOMAIN}`)];
    expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
    await mailLinks(scene.api.services, `sam@${DOMAIN}`, scene.api.services.now());
    expect(scene.api.mailbox.mails.length).toBe(before);
    expect(await scene.set()).toMatchObject({ status: 200 });
    await ask(`sam@${DOMAIN}`);
    await scene.api.mailbox.waitFor(before + 1);
  }, 60_000);

  it('releases an account whose provider made it anew, and signs its person out', async () => {
    const walker = openWalker();
    await scene.signIn('sam', walker);
    const director = await scene.api.signIn(scene.api.people.directorId);
    const path = `/api/people/${scene.api.people.supervisorId}/accounts`;
    expect((await director.get(path)).body).toEqual([{ issuer: scene.provider.issuer, linkedAt: expect.any(String) }]);
    expect((await director.open(`/people/${scene.api.people.supervisorId}/access`)).text).toContain(
      'Release the account',
    );
    expect((await director.post(`${path}/release`)).status).toBe(200);
    expect((await walker.get(`${scene.pages}/queue`)).location).toBe(`${scene.pages}/sign-in`);
    expect((await scene.signIn('sam-again')).location).toBe(`${scene.pages}/queue`);
    expect((await director.post(`${path}/release`)).status).toBe(200);
    expect((await director.post(`${path}/release`)).body.code).toBe('ACCOUNT_NOT_FOUND');
  }, 60_000);

  it('reaches no provider on this machine where the program is on the internet', async () => {
    const elsewhere = openProviderClient({ publicUrl: 'https://hours.example.org', port: 3000 });
    await expect(elsewhere.find(scene.provider)).rejects.toMatchObject({ code: 'PROVIDER_WRONG' });
  });

  it('is ended: nobody is led there any more', async () => {
    const director = await scene.api.signIn(scene.api.people.directorId);
    expect((await director.post('/api/identity-provider/end')).status).toBe(200);
    expect((await director.post('/api/identity-provider/end')).body.code).toBe('PROVIDER_NOT_FOUND');
    expect((await openWalker().get(`${scene.pages}/sign-in/account/${DOMAIN}`)).location).toBe(
      `${scene.pages}/sign-in`,
    );
    const actions = await scene.api.ask<{ action: string }>(
      `select action from audit_entry where action like 'identity-provider-%' order by sequence desc limit 1`,
    );
    expect(actions).toEqual([{ action: 'identity-provider-ended' }]);
  });
});
