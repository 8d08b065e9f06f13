import { afterAll, beforeAll, expect, it } from '@jest/globals';
import getPort from 'get-port';
import type { Browser, Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { createApp } from '../../api/create-app.ts';
import { addWeeks, startOfWeek } from '../../rules/vocabulary/calendar-week.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { openWeek } from '../api/support/open-week.ts';
import type { Organization } from '../api/support/running-api.ts';
import { signInAs } from '../api/support/sign-in-as.ts';
import { launchChromium } from '../support/chromium.ts';
import { appCodeAt } from '../support/soft-app.ts';
import { makePeople } from './people.ts';
import { type RunningSite, runSite } from './running-site.ts';
import { PHONE, openVisitor } from './visitor.ts';

const stack = new AsyncDisposableStack();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  site = stack.use(await runSite({ demo: false, port: await getPort({ host: '127.0.0.1' }) }));
  ({ browser } = stack.use(await launchChromium()));
}, 240_000);
afterAll(() => stack.disposeAsync(), 60_000);

/** A device with a passkey of its own, whose owner is always there and always known. */
async function giveDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const ask = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> =>
  withClient(site.databaseUrl, async (client) => (await client.query<Row>(sql, values)).rows);

it.each([
  ['wide', undefined],
  ['phone', PHONE],
] as const)(
  'a supervisor adds a passkey, signs out, signs in with it and signs a week by it (%s)',
  async (width, viewport) => {
    const people = await makePeople(site.services.db);
    const { weeklyLogId } = await openWeek({ people, ask: askAs(people) });
    const baseUrl = site.baseUrl.replace('127.0.0.1', 'localhost');
    await using visitor = await openVisitor(browser, baseUrl, viewport);
    const { page } = visitor;
    await giveDevice(page);
    await page.goto('/sign-in');
    await visitor.look(`sign-in-${width}`);
    const mailed = await comeByLink(page, people.supervisorId);

    await page.goto('/sign-ins');
    await page.getByText('You have no passkey yet').waitFor();
    await page.getByLabel('What you call it').fill('My laptop');
    await page.keyboard.press('Enter');
    await page.getByText('Your passkey “My laptop” is there.').waitFor();
    await visitor.look(`passkeys-${width}`);
    expect(await letterCalled('How you sign in has changed', mailed)).toContain('A passkey was added');
    await page.getByRole('button', { name: 'Sign out here' }).click();
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.waitForURL('**/queue');

    await page.goto(`/weekly-logs/${weeklyLogId}`);
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'Prove that it is you' }).waitFor();
    expect(await page.getByText('The week as it is signed').count()).toBe(1);
    await visitor.look(`prove-${width}`);
    await page.getByRole('button', { name: 'Prove it with my passkey' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/signed the week/).waitFor();

    const signed = await ask('select proved_by as by, voided_at from signature where weekly_log_id = $1', [
      weeklyLogId,
    ]);
    expect(signed).toEqual([{ by: 'passkey', voided_at: null }]);
    const trail = await ask<{ action: string }>(
      'select action from audit_entry where organization_id = $1 and actor_id = $2 order by sequence',
      [people.organizationId, people.supervisorId],
    );
    const told = trail.map(({ action }) => action);
    expect(told).toEqual(expect.arrayContaining(['passkey-added', 'signed-out', 'proof-missing', 'week-signed']));
    expect(visitor.problems).toEqual([]);
  },
  240_000,
);

/** The text of a letter that comes in its own time, among those of journeys. */
async function letterCalled(subject: string, after: number): Promise<string> {
  const find = () => site.mailbox.mails.slice(after).find((mail) => mail.subject === subject);
  for (let many = after + 1; find() === undefined; many += 1) await site.mailbox.waitFor(many);
  return find()?.text ?? '';
}

/** Signs somebody in by a mailed link. @returns how many letters there were before. */
async function comeByLink(page: Page, personId: string): Promise<number> {
  const [person] = await ask<{ email: string }>('select email from person where id = $1', [personId]);
  const mailed = site.mailbox.mails.length;
  await page.goto('/sign-in');
  await page.getByLabel('Your mail address').fill(person?.email ?? '');
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByText('If this address is known here').waitFor();
  const letter = await letterCalled('Your link to sign in', mailed);
  await page.goto(/\/sign-in\/link\/[\w-]{64}/.exec(letter)?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return mailed;
}

it('a supervisor without a passkey sets up an app on a phone, and signs two weeks on one page by a code of it', async () => {
  const people = await makePeople(site.services.db);
  const asks = askAs(people);
  const { journeyId, week, entry } = await openWeek({ people, ask: asks });
  const path = `/api/journeys/${journeyId}/weeks/${addWeeks(week, -1)}`;
  const earlier = { entries: [{ ...entry, on: startOfWeek(addWeeks(week, -1)) }] };
  await asks(people.superviseeId, 'put', path, { body: earlier });
  await asks(people.superviseeId, 'post', `${path}/submit`);
  await using visitor = await openVisitor(browser, site.baseUrl.replace('127.0.0.1', 'localhost'), PHONE);
  const { page } = visitor;
  await comeByLink(page, people.supervisorId);

  await page.goto('/sign-ins');
  await page.getByText('You have no authenticator app').waitFor();
  await page.getByRole('button', { name: 'Set up an authenticator app' }).press('Enter');
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  await visitor.look('authenticator-new-phone');
  const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code that the app shows now').fill(appCodeAt(secret, site.services.now()));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Write these codes down now' }).waitFor();
  expect(await page.locator('.recovery-codes code').count()).toBe(10);
  await visitor.look('recovery-codes-phone');

  await page.goto('/queue');
  await page.getByRole('link', { name: 'Sign several on one page' }).press('Enter');
  const boxes = page.getByRole('checkbox', { name: /^Sign this week of/ });
  await page.getByRole('heading', { name: '2 weeks to read and sign' }).waitFor();
  await visitor.look('weeks-to-sign-phone');
  expect([await boxes.count(), await page.locator('input:checked').count()]).toEqual([2, 0]);
  for (const box of await boxes.all()) await box.press('Space');
  await page.getByRole('button', { name: /^Sign the ticked weeks/ }).press('Enter');
  await page.getByRole('heading', { name: 'Prove that it is you' }).waitFor();
  await visitor.look('prove-by-code-phone');
  await page.getByLabel('Code of your app').fill(appCodeAt(secret, site.services.now(), 1));
  await page.keyboard.press('Enter');
  await page.getByText('All 2 weeks are signed.').waitFor();
  await visitor.look('queue-signed-phone');
  const signed = await ask<{ by: string }>('select proved_by as by from signature where signer_id = $1', [
    people.supervisorId,
  ]);
  expect(signed).toEqual([{ by: 'authenticator' }, { by: 'authenticator' }]);
  expect(visitor.problems).toEqual([]);
}, 240_000);

/** How people ask before anybody opens a browser. */
function askAs(people: Organization['people']): Organization['ask'] {
  const app = createApp(site.services);
  return async (actorId, method, path, { body, key = randomUUID() } = {}) => {
    const cookie = await signInAs(site.services, { organizationId: people.organizationId, actorId });
    const asked = request(app)[method](path).set('Cookie', cookie);
    return method === 'get' ? asked : asked.set('Idempotency-Key', key).send(body ?? {});
  };
}
