import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { cacheFolder } from '../obtain/cache.ts';
import { findOnPath, isProgram } from '../obtain/find-on-path.ts';
import { isReachable } from '../obtain/is-reachable.ts';
import { runStep } from '../obtain/run-step.ts';
import { takeFirst, type Source, type Surroundings } from '../obtain/sources.ts';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const named: Source = {
  name: 'at CHROMIUM_PATH',
  async find({ env }) {
    const path = env['CHROMIUM_PATH'] ?? null;
    if (path !== null && !(await isProgram(path))) throw new Error(`${path} is not a program`);
    return path;
  },
};

const onPath: Source = { name: 'on the PATH', find: ({ env }) => findOnPath(env, ...NAMES) };

const byPlaywright: Source = {
  name: "by Playwright's download",
  async find(around) {
    const { chromium } = await import('playwright-core');
    if (await isProgram(chromium.executablePath())) return chromium.executablePath();
    if (!(await isReachable('https://cdn.playwright.dev'))) return null;
    const cli = createRequire(import.meta.url)
      .resolve('playwright-core')
      .replace(/index\.js$/, 'cli.js');
    const what = 'Downloading Chromium';
    await runStep(
      {
        what,
        command: process.execPath,
        args: [cli, 'install', 'chromium'],
        logFile: await logFileFor(around),
        limit: 300,
      },
      around,
    );
    return chromium.executablePath();
  },
};

const byApt: Source = {
  name: 'by apt-get',
  async find(around) {
    const apt = await findOnPath(around.env, 'apt-get');
    if (apt === null || process.getuid?.() !== 0) return null;
    const logFile = await logFileFor(around);
    const env = { ...around.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runStep(
      { what: 'Looking for Chromium in Debian', command: apt, args: ['update'], env, logFile, limit: 180 },
      around,
    );
    const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
    await runStep({ what: 'Installing Chromium from Debian', command: apt, args, env, logFile, limit: 600 }, around);
    return findOnPath(around.env, ...NAMES);
  },
};

/** Where the browser comes from, in this order. */
export const CHROMIUM_SOURCES: readonly Source[] = [named, onPath, byPlaywright, byApt];

/**
 * Finds Chrome or Chromium, or installs it.
 * @throws PART_MISSING with what was tried.
 */
export async function findChromium(around: Surroundings): Promise<string> {
  return takeFirst('Chromium', CHROMIUM_SOURCES, 'Install Chrome or Chromium, or set CHROMIUM_PATH to one.', around);
}

async function logFileFor({ env }: Surroundings): Promise<string> {
  await mkdir(cacheFolder(env), { recursive: true });
  return join(cacheFolder(env), 'chromium.log');
}
