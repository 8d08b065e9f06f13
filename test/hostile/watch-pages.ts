import type { Browser, BrowserContext } from 'playwright-core';

/** A page of somebody, by its address. */
export interface Opened {
  readonly address: string;
  readonly cookie: string;
}

/** What the pages came to. */
export interface Watched {
  readonly pages: number;
  /** How many of them showed something of what was sent. */
  readonly withMarks: number;
  readonly faults: readonly string[];
}

declare global {
  var hxRan: ((mark: string) => void) | undefined;
}

/**
 * Opens each page in a browser and watches for whatever should not be: a script that runs, a dialog, a violation of the
 * content policy, an element that was made of what somebody typed, a request to elsewhere.
 */
export async function watchPages(browser: Browser, baseUrl: string, opened: readonly Opened[]): Promise<Watched> {
  const faults: string[] = [];
  let withMarks = 0;
  for (const [cookie, pages] of Map.groupBy(opened, (one) => one.cookie)) {
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    // One for each person: what all pages share is fetched once.
    const context = await browser.newContext({ baseURL: baseUrl });
    await context.addCookies([{ name, value, url: baseUrl }]);
    for (const { address } of pages) {
      const watched = await watchPage(context, baseUrl, address);
      faults.push(...watched.faults);
      if (watched.marks) withMarks += 1;
    }
    await context.close();
  }
  return { pages: opened.length, withMarks, faults };
}

async function watchPage(
  context: BrowserContext,
  baseUrl: string,
  address: string,
): Promise<{ readonly faults: readonly string[]; readonly marks: boolean }> {
  const faults: string[] = [];
  const say = (fault: string) => void faults.push(`${address}: ${fault}`);
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    say(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (problem) => say(`an error: ${problem.message}`));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(baseUrl) && !asked.url().startsWith('data:')) say(`asks ${asked.url().slice(0, 120)}`);
  });
  await page.exposeFunction('hxRan', (mark: string) => say(`a script ran: ${mark}`));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { hxSeen: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const response = await page.goto(address, { waitUntil: 'load' });
  if ((response?.status() ?? 0) >= 500) say(`answers ${String(response?.status())}`);
  const look = await page.evaluate(() => ({
    violations: (globalThis as unknown as { hxSeen: string[] }).hxSeen,
    made: document.querySelectorAll('[data-hx], hx-evil, [onerror], [onload], [onfocus]').length,
    scripts: [...document.querySelectorAll('a[href^="javascript:" i], form[action^="javascript:" i]')].length,
    marks: /hx\d+x\d+z/.test(document.documentElement.outerHTML),
  }));
  for (const violation of look.violations) say(`the content policy was violated: ${violation}`);
  if (look.made > 0) say(`${String(look.made)} elements were made of what was typed`);
  if (look.scripts > 0) say(`${String(look.scripts)} links run a script`);
  await page.close();
  return { faults, marks: look.marks };
}
