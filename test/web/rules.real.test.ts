import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createApp } from '../../api/create-app.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { readSettings } from '../../config/settings.ts';
import { fakeServices } from '../api/support/fake-services.ts';
import { openVisitor } from '../journey/visitor.ts';
import { launchChromium } from '../support/chromium.ts';

const WALK_MS = 120_000;

describe('the rules in a browser, for nobody in particular', () => {
  const stack = new AsyncDisposableStack();
  let browser: Browser;
  let baseUrl: string;

  beforeAll(async () => {
    // The rules are told without a database and without anybody signed in.
    const services = await fakeServices({ settings: readSettings({ CREDITABLE_DEMO: 'false' }) });
    stack.defer(() => services.db.close());
    const server: Server = createApp(services, createWebRouter(services)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    stack.defer(() => void server.close());
    baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    ({ browser } = stack.use(await launchChromium()));
  }, WALK_MS);
  afterAll(() => stack.disposeAsync(), 60_000);

  it(
    'are found as one types, and read down to one requirement by the keyboard',
    async () => {
      await using visitor = await openVisitor(browser, baseUrl);
      const { page } = visitor;
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Rules' }).press('Enter');
      await visitor.look('rules');
      await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('tx-lpc');
      await page.getByText(/^1 of \d+ licenses$/).waitFor();
      expect(page.url()).toContain('search=tx-lpc');
      await page.getByRole('link', { name: 'TX-LPC' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Licensed Professional Counselor, Texas' }).waitFor();
      await visitor.look('rulebook');
      await page.locator('#supervision-monthly summary').press('Enter');
      expect(await page.locator('#supervision-monthly').innerText()).toContain(
        'nothing in a month of an approved leave',
      );
      await page.locator('#degree').getByRole('link', { name: 'Qualifying degree' }).press('Enter');
      await page.waitForURL('**/rules/TX-LPC/degree');
      await visitor.look('requirement');
      expect(await page.getByText('(stands today)').count()).toBe(1);
      expect(visitor.problems).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'are found by the button where no script runs',
    async () => {
      await using context = await browser.newContext({ baseURL: baseUrl, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto('/rules');
      await page.getByLabel('State').selectOption('FL');
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByText(/^\d+ of \d+ licenses$/).waitFor();
      expect(await page.getByRole('link', { name: /^FL-/ }).count()).toBeGreaterThan(0);
      expect(await page.getByRole('link', { name: /^CA-/ }).count()).toBe(0);
    },
    WALK_MS,
  );
});
