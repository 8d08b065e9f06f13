import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkLicense } from '../../../cli/rules-check/check-license.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const folder = mkdtempSync(join(tmpdir(), 'creditable-rulebooks-'));
const rulebooks = `${pathToFileURL(folder).href}/`;
afterAll(() => rmSync(folder, { recursive: true }));

const mine = join(folder, 'us-wy', 'lpc');
mkdirSync(join(folder, 'us-wy'));
cpSync(fileURLToPath(new URL('../../../rules/rulebooks/us-wy/lpc', import.meta.url)), mine, { recursive: true });
const check = () => checkLicense({ license: 'WY-LPC', today: plainDate('2026-11-25'), mutate: 'never', rulebooks });

describe('a license on the bench', () => {
  it('is read from the folder named, and nothing is wrong with it', async () => {
    const { report, milliseconds } = await check();
    expect([report.license, report.problems]).toEqual(['WY-LPC', []]);
    expect(report.cases).toBeGreaterThan(0);
    expect(milliseconds).toBeGreaterThan(0);
  });
  it('is told each thing that its files get wrong, in one line, and nothing else', async () => {
    writeFileSync(join(mine, 'requirements.yaml'), '- id: Wrong Name\n');
    const { report } = await check();
    expect(report.problems.length).toBeGreaterThan(1);
    for (const { says } of report.problems) expect(says).not.toMatch(/\n|^✖/);
    expect(report).toMatchObject({ full: false, cases: 0, steps: { done: 0, of: 0 }, survivors: [], notes: [] });
  });
  it('is told that it is not there', async () => {
    const { report } = await checkLicense({
      license: 'ZZ-NONE',
      today: plainDate('2026-11-25'),
      mutate: 'never',
      rulebooks,
    });
    expect(report.problems).toHaveLength(1);
  });
});
