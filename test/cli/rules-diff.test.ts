import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from './run-cli.ts';

const PROPOSAL = 'rules/proposals/ca-lmft-nonclinical-1400.yaml';
const RECORDS = 'test/rules/records';
const diff = (...args: string[]) =>
  runCli('rules-diff', '--proposal', PROPOSAL, '--records', RECORDS, '--as-of', '2026-11-25', ...args);

describe('the rules:diff command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-diff-'));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(() => {
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'broken'));
    copyFileSync(join(RECORDS, 'ca-lmft-cap-overrun.record.json'), join(folder, 'broken', 'a.json'));
    writeFileSync(join(folder, 'broken', 'b.json'), '{}');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('says who gains how much, who loses, and who is not touched', () => {
    const { status, stdout, lines } = diff();
    expect([status, lines]).toEqual([0, []]);
    expect(stdout).toContain('Up to 1,400 non-clinical hours from 2025 on (CA-LMFT, what if)\n');
    expect(stdout).toMatch(/\ntx-lmft-technology\.record\.json: gains 150 hours; unmet; .*total-hours unmet > unmet/);
    expect(stdout).toMatch(/\n1 gain 150 hours, 0 lose 0 hours, 4 of 5 are not touched\.\n$/);
  });
  it('prints one JSON object, with every record in it', () => {
    const { status, stdout } = diff('--json');
    const read = JSON.parse(stdout) as { proposal: string; changes: { record: string; gainedMinutes: number }[] };
    expect([status, read.proposal, read.changes.length]).toEqual([0, 'ca-lmft-nonclinical-1400', 5]);
    expect(read.changes.filter(({ gainedMinutes }) => gainedMinutes !== 0)).toHaveLength(1);
  });
  it('takes a single record, and says so where it is not touched', () => {
    const { status, stdout } = diff('--records', `${RECORDS}/ca-lmft-cap-overrun.record.json`);
    expect([status, stdout.includes('1 of 1 are not touched')]).toEqual([0, true]);
  });
  it('explains itself', () => {
    expect(runCli('rules-diff', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--proposal') });
  });
  it.each<[string, () => string[], string]>([
    ['a proposal that is not there', () => ['--proposal', 'nowhere.yaml'], '--proposal: '],
    ['a folder that is not there', () => ['--records', 'nowhere'], '--records: '],
    ['a folder without records', () => ['--records', join(folder, 'empty')], '--records: there are no *.json files'],
    ['a day that does not exist', () => ['--as-of', '2026-02-30'], '--as-of: expected a calendar date'],
    ['an unknown option', () => ['--verbose'], '--verbose'],
    [
      'a proposal about a license that is not there',
      () => ['--proposal', file('a.yaml', readFileSync(PROPOSAL, 'utf8').replace('license: CA-LMFT', 'license: ZZ-X'))],
      'ZZ-X',
    ],
    [
      'a proposal for a number that is not there',
      () => ['--proposal', file('b.yaml', readFileSync(PROPOSAL, 'utf8').replace('nonclinical-max', 'nowhere'))],
      'nowhere',
    ],
  ])('%s: exit 2 and one line', (_, args, line) => {
    const { status, stdout, lines } = diff(...args());
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(line);
  });
  it('names the record that cannot be counted', () => {
    const { status, stdout, lines } = diff('--records', join(folder, 'broken'));
    expect([status, stdout]).toEqual([2, '']);
    for (const line of lines) expect(line).toMatch(/^b\.json: \$/);
  });
});
