import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { seedDemo } from '../../cli/seed-demo.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { launchChromium } from '../support/chromium.ts';
import { type RunningSite, runSite } from './running-site.ts';
import { DESKTOP, PHONE, type Visitor, openVisitor } from './visitor.ts';

const WALK_MS = 180_000;
/** Hours of work in a week of number 7, supervision not among them. */
const SORRELS_WEEK = 26;

describe('the pages of the demo in a browser', () => {
  const stack = new AsyncDisposableStack();
  let site: RunningSite;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    site = stack.use(await runSite());
    ({ browser } = stack.use(await launchChromium()));
    const { baseUrl, databaseUrl, services } = site;
    await seedDemo({ baseUrl, databaseUrl, now: services.now(), log: () => undefined });
  }, 400_000);
  afterEach(async () => {
    expect(visitor.problems).toEqual([]);
    await visitor[Symbol.asyncDispose]();
  }, 30_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  /** Opens a window on the front page and steps into somebody. */
  const stepInto = async (name: string, viewport?: typeof PHONE) => {
    visitor = await openVisitor(browser, site.baseUrl, viewport);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('button', { name: `Step in as ${name}` }).click();
    await page.getByRole('button', { name: 'Step out' }).waitFor();
    return page;
  };

  it(
    'let everybody find in: the front page names twelve supervisees and three walks',
    async () => {
      visitor = await openVisitor(browser, site.baseUrl);
      const { page } = visitor;
      await page.goto('/');
      expect(await page.getByRole('button', { name: /^Begin as/ }).count()).toBe(3);
      expect(await page.getByRole('button', { name: /^Step in as/ }).count()).toBe(16);
      await visitor.look('front');
      await page.getByRole('link', { name: 'API reference' }).first().click();
      await page.getByText('/api/people', { exact: true }).first().waitFor();
    },
    WALK_MS,
  );

  it(
    'let a supervisor sign a week by the keyboard and see the count move',
    async () => {
      const page = await stepInto('Cornelius Quillfeather');
      await visitor.look('queue');
      await page.getByRole('link', { name: 'My supervisees' }).click();
      await visitor.look('supervisees');
      await page.getByRole('link', { name: 'Sorrel Butterwick' }).click();
      const answer = page.locator('#answer');
      const before = await answer.innerText();
      expect(before).toMatch(/[\d,.]+ of 3,000 hours count/);
      await visitor.look('journey-supervisor');
      const journey = page.url();
      await page.getByRole('link', { name: 'To sign' }).click();
      // The keys work once the page and its script are there.
      await page.waitForURL('**/queue', { waitUntil: 'load' });
      await page.keyboard.press('j');
      await page.getByRole('heading', { level: 1, name: /^Sorrel Butterwick/ }).waitFor();
      await visitor.look('weekly-log');
      await page.keyboard.press('s');
      expect(
        await page.getByRole('button', { name: /^Sign as Cornelius/ }).evaluate((node) => node.matches(':focus')),
      ).toBe(true);
      await page.keyboard.press('s');
      await page.getByRole('heading', { name: 'Prove that it is you' }).waitFor();
      await visitor.look('prove-demo');
      await page.getByRole('button', { name: 'Prove it (demo)' }).press('Enter');
      await page.getByText('Cornelius Quillfeather signed the week').waitFor();
      await visitor.look('weekly-log-next');
      await page.goto(journey);
      for (let tries = 0; (await answer.innerText()) === before && tries < 60; tries += 1) await page.reload();
      expect(hoursIn(await answer.innerText())).toBe(hoursIn(before) + SORRELS_WEEK);
    },
    WALK_MS,
  );

  it(
    'show who signs in, who looked, and what is on file',
    async () => {
      const director = await stepInto('Philippa Inkwell');
      for (const place of [
        'listed-documents',
        'emergencies',
        'who-looked',
        'access-log',
        'my-data',
        'tokens',
        'identity-provider',
        'sign-ins',
      ]) {
        await director.goto(`/${place}`);
        await visitor.look(place);
      }
      await director.goto('/cohort');
      await director.getByRole('link', { name: 'Rowan Thimblewood' }).click();
      await director.waitForURL('**/journeys/*');
      await director.goto(`${new URL(director.url()).pathname}/documents`);
      await visitor.look('documents');
      expect(visitor.problems).toEqual([]);
      await visitor[Symbol.asyncDispose]();
      const supervisor = await stepInto('Cornelius Quillfeather');
      for (const place of ['queue/sign', 'certificates']) {
        await supervisor.goto(`/${place}`);
        await visitor.look(place.replace('/', '-'));
      }
    },
    WALK_MS,
  );

  it(
    'tell a director why 80 hours do not count, with the citation',
    async () => {
      const page = await stepInto('Philippa Inkwell');
      await visitor.look('cohort');
      await page.getByRole('link', { name: 'Rowan Thimblewood' }).click();
      await visitor.look('journey-director');
      expect(await page.locator('#lost').innerText()).toContain('80 hours that do not');
      await page.getByText(/^\d+ requirements met$/).click();
      const why = page.locator('details.why', { hasText: 'One unit of supervision in each week and setting' });
      await why.locator('summary').first().click();
      expect(await why.innerText()).toMatch(
        /80 hours in 20 entries: 0 of 1 units of supervision in that week and setting/,
      );
      expect(await why.innerText()).toContain('Bus. & Prof. Code § 4980.43.2');
      await visitor.look('journey-why');
      for (const [group, place, name] of [
        ['Main', 'Organization', 'people'],
        ['Organization', 'Settings', 'settings'],
        ['Organization', 'Operations', 'operations'],
        ['Main', 'Rules', 'rules'],
        ['Rules', 'Rule changes', 'rule-changes'],
        ['Main', 'Inbox', 'notices'],
      ] as const) {
        await go(page, group, place);
        await visitor.look(name);
      }
      for (const path of ['/people/new', '/journeys/new']) {
        await page.goto(path);
        await visitor.look(path.slice(1).replace('/', '-'));
      }
    },
    WALK_MS,
  );

  it(
    'let a supervisor see what is to do, let a reminder rest and take that back, and let a director see why',
    async () => {
      let page = await stepInto('Cornelius Quillfeather', PHONE);
      await go(page, 'Main', 'To do');
      await page.getByRole('heading', { level: 1, name: /to do\.$/ }).waitFor();
      await visitor.look('obligations');
      await page.getByText('Do not remind me before a day').first().click();
      const until = page.getByLabel('Remind me again on').first();
      await until.fill((await until.getAttribute('max')) ?? '');
      await page.getByLabel('Reason').first().fill('At a conference');
      await visitor.look('obligations-rest');
      await page.getByRole('button', { name: 'Let reminders rest' }).first().click();
      await page.getByText('At a conference').waitFor();
      expect(visitor.problems).toEqual([]);
      await visitor[Symbol.asyncDispose]();
      page = await stepInto('Philippa Inkwell');
      await page.goto('/obligations');
      await page.getByText('At a conference').waitFor();
      await visitor.look('obligations-everybody');
      await page.getByRole('link', { name: 'Inbox' }).click();
      await visitor.look('inbox');
      expect(visitor.problems).toEqual([]);
      await visitor[Symbol.asyncDispose]();
      page = await stepInto('Cornelius Quillfeather');
      await page.goto('/obligations');
      await page.getByRole('button', { name: 'Remind me again' }).click();
      await page.getByText('is reminded again').waitFor();
      expect(await page.getByText('At a conference').count()).toBe(0);
    },
    WALK_MS,
  );

  it(
    'let a director make reminders stricter after looking at them, and subscribe to the calendar',
    async () => {
      const page = await stepInto('Philippa Inkwell');
      await go(page, 'Main', 'Organization');
      await go(page, 'Organization', 'Reminders');
      await visitor.look('reminders');
      await page.getByRole('link', { name: 'Sign a weekly log' }).click();
      await page.getByText('Tell somebody more').click();
      const form = page.locator('form', { has: page.locator('input[name="change"][value="add"]') });
      await form.getByLabel('Days', { exact: true }).fill('40');
      await form.getByLabel('Days', { exact: true }).press('Enter');
      await page.getByText('What it comes to would be another, or come later.').waitFor();
      await visitor.look('reminder-looser');
      await form.getByLabel('Days', { exact: true }).fill('3');
      await form.getByRole('button', { name: 'Look at it' }).click();
      await page.getByText('With your change, nothing is saved yet').waitFor();
      expect(await page.getByText('This cannot be saved').count()).toBe(0);
      await form.getByLabel('Reason').fill('We sign within the week.');
      await form.getByRole('button', { name: 'Save' }).click();
      await page.getByText('The reminders for “Sign a weekly log” are changed.').waitFor();
      await visitor.look('reminder');
      await go(page, 'Main', 'To do');
      await go(page, 'To do', 'Calendar');
      await page.getByRole('button', { name: 'Make an address' }).click();
      const address = await page.getByLabel(/^Or copy it/).inputValue();
      await visitor.look('calendar');
      const calendar = await fetch(`${site.baseUrl}${new URL(address).pathname}`);
      expect([calendar.status, await calendar.text()]).toEqual([200, expect.stringMatching(/^BEGIN:VCALENDAR/)]);
    },
    WALK_MS,
  );

  it(
    'show where one is on a telephone, by the keyboard and without any script',
    async () => {
      const page = await stepInto('Philippa Inkwell', PHONE);
      await page.route('**/*.js*', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.reload();
      await press(page, 'Main', 'Organization');
      await press(page, 'Organization', 'Operations');
      await page.waitForURL('**/operations');
      expect(await page.locator('.site-header [aria-current]').allInnerTexts()).toEqual(['Organization', 'Operations']);
      const { width } = PHONE;
      for (const link of await page.locator('.site-header nav a').all()) {
        const { x = -1, width: wide = width } = (await link.boundingBox()) ?? {};
        expect(x >= 0 && x + wide <= width).toBe(true);
      }
      await visitor.look('navigation');
      await page.setViewportSize(DESKTOP);
      const heightOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.height ?? NaN;
      // As high as one place: nothing of the head stands in a second line.
      expect(await heightOf('.site-header > .container-xl')).toBeCloseTo(await heightOf('.places a'), 0);
    },
    WALK_MS,
  );

  it(
    'let a director look over what runs without changing anything, also on a phone',
    async () => {
      // A word to Rowan that nobody said.
      await withClient(site.databaseUrl, (admin) =>
        admin.query(`insert into obligation (id, organization_id, scope_id, journey_id, key, kind, subject_id, owner_id, began_on, sentence, found_at, next_at)
          select gen_random_uuid(), j.organization_id, j.id, j.id, 'by-hand', 'log-hours', j.id, j.supervisee_id, '2026-01-01', 'By hand.', now(), now() - interval '3 hours'
          from journey j join person p on p.id = j.supervisee_id where p.name = 'Rowan Thimblewood'`),
      );
      const page = await stepInto('Philippa Inkwell');
      await go(page, 'Main', 'Organization');
      await go(page, 'Organization', 'Operations');
      await page.getByText('Nothing has run yet').waitFor();
      await visitor.look('operations-none');
      await page.getByRole('button', { name: 'Nightly check: Look without changing anything' }).click();
      const run = page.getByRole('row', { name: /Nightly check, changing nothing.*Philippa Inkwell.*Done/ });
      await page.getByText('it looks without changing anything.').waitFor();
      for (let tries = 0; (await run.count()) === 0 && tries < 60; tries += 1) await page.reload();
      await page.getByRole('heading', { level: 1, name: /^The last look found \d+$/ }).waitFor();
      await visitor.look('operations-looked');
      expect(await widthBeyondPhone(page)).toBe(0);
      await run.getByRole('link').click();
      const found = page.getByRole('row', {
        name: /Somebody should have been told something by now Rowan Thimblewood/,
      });
      expect(await found.innerText()).toContain('Would be done: It is looked at, and they are told.');
      expect(await page.getByText('Nothing was changed.').count()).toBe(1);
      await visitor.look('operations-run');
      expect(await widthBeyondPhone(page)).toBe(0);
    },
    WALK_MS,
  );

  it(
    'let a director assemble and file a packet',
    async () => {
      const page = await stepInto('Philippa Inkwell');
      await page.getByRole('link', { name: 'Basil Honeydale' }).click();
      await page.getByRole('button', { name: 'Assemble the packet' }).click();
      await page.getByRole('link', { name: /^Packet of/ }).waitFor();
      await visitor.look('packet-assembled');
      await page.getByRole('button', { name: 'Record the filing' }).click();
      await page
        .getByText(/Filed \w{3} \d+, \d{4}/)
        .first()
        .waitFor();
      await visitor.look('packet-filed');
      expect(await page.locator('#answer').innerText()).toContain('with the board');
    },
    WALK_MS,
  );

  it(
    'let a supervisee log a week on a phone, save it and submit it',
    async () => {
      const page = await stepInto('Rowan Thimblewood', PHONE);
      await visitor.look('me');
      await page.getByRole('link', { name: 'Log this week' }).first().click();
      await visitor.look('week-empty');
      await page.getByLabel(/^Line 1, Mon/).fill('1h30');
      expect(await page.locator('[data-week-sum]').innerText()).toBe('1.5');
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.getByText('Done.').waitFor();
      expect(await page.getByLabel(/^Line 1, Mon/).inputValue()).toBe('1.5');
      await visitor.look('week-draft');
      await page.getByRole('button', { name: 'Submit week' }).click();
      await page.waitForURL('**/me');
      await page.getByText('Done.').waitFor();
      await visitor.look('me-submitted');
    },
    WALK_MS,
  );
});

/** A link in a row of the navigation, by what the row is called. */
const placeIn = (page: Page, row: string, place: string) =>
  page.getByRole('navigation', { name: row, exact: true }).getByRole('link', { name: place });

/** Goes to a place of the navigation, with its page there. */
async function go(page: Page, row: string, place: string): Promise<void> {
  await placeIn(page, row, place).click();
  await placeIn(page, row, place).and(page.locator('[aria-current]')).waitFor();
}

/** The same by the keyboard alone. */
async function press(page: Page, row: string, place: string): Promise<void> {
  await placeIn(page, row, place).press('Enter');
  await placeIn(page, row, place).and(page.locator('[aria-current]')).waitFor();
}

/** By how much the open page is wider than a phone. */
async function widthBeyondPhone(page: Page): Promise<number> {
  await page.setViewportSize(PHONE);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(DESKTOP);
  return beyond;
}

/** The hours that count, out of the first sentence of a journey. */
function hoursIn(sentence: string): number {
  return Number((/([\d,.]+) of [\d,]+ hours count/.exec(sentence)?.[1] ?? '').replaceAll(',', ''));
}
