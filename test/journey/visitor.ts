import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Request, ViewportSize } from 'playwright-core';

/** A browser window in which somebody goes through the pages; `await using` closes it. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page;
  /** What went wrong so far: errors in the console, requests that failed, answers from 400 on. */
  readonly problems: readonly string[];
  /** Looks at the page that is open: a picture at each width, and what stands in the way of people with disabilities. */
  look(name: string): Promise<void>;
}

export const DESKTOP: ViewportSize = { width: 1280, height: 900 };
export const PHONE: ViewportSize = { width: 390, height: 844 };

const PICTURES = join(process.cwd(), '.screenshots');
const WIDTHS = { desktop: DESKTOP, phone: PHONE };
const LEVELS = ['wcag2a', 'wcag2aa'];

/** Opens a window without any memory of earlier ones. */
export async function openVisitor(browser: Browser, baseUrl: string, viewport = DESKTOP): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: baseUrl, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = listenForProblems(page);
  return {
    page,
    problems,
    look: async (name) => {
      problems.push(...(await findViolations(page, name)));
      await takePictures(page, name, viewport);
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function listenForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (!isLeftBehind(why, request)) problems.push(`request: ${request.method()} ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer: ${String(response.status())} ${response.url()}`);
  });
  return problems;
}

/** Whoever goes on before a picture has come stops its request: that is no fault of the page. */
const isLeftBehind = (why: string, request: Request): boolean =>
  why === 'net::ERR_ABORTED' && !request.isNavigationRequest();

/** What the accessibility rules find on the page at the width that is open. */
async function findViolations(page: Page, name: string): Promise<string[]> {
  // Evaluated from outside, since the page lets no script in but our own.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    return runner.run({ runOnly: { type: 'tag', values } });
  }, LEVELS);
  return violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function takePictures(page: Page, name: string, viewport: ViewportSize): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  for (const [width, size] of Object.entries(WIDTHS)) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(viewport);
}
