import { chromium, type Browser } from 'playwright-core';
import { given } from './given.ts';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Opens a browser without a window; `await using` closes it. */
export async function launchChromium(): Promise<AsyncDisposable & { browser: Browser }> {
  // Chromium refuses to sandbox itself for root.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const browser = await chromium.launch({ executablePath: given('TEST_CHROMIUM'), args });
  return { browser, [Symbol.asyncDispose]: () => browser.close() };
}
