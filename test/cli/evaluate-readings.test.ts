import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildCaseRecord } from '../../rules/cases/build-record.ts';
import { loadCases } from '../../rules/rulebooks/load-cases.ts';
import { type Evaluation } from '../../rules/vocabulary/evaluation.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const RECORD = join(folder, 'record.json');
const short = loadCases('CA-LMFT').find(({ file }) => file === 'second-unit-missing.yaml');
if (short === undefined) throw new Error('There is no such case');
writeFileSync(RECORD, JSON.stringify(buildCaseRecord(short.standard, short.worked)));

const TWO = ['--reading', 'additional-unit', '--reading', 'rolling-forty'];
const california = (...args: string[]) =>
  runCli('evaluate', '--license', 'CA-LMFT', '--record', RECORD, '--as-of', '2026-11-01', ...args);
const counted = ({ ledger }: Evaluation) => ledger.reduce((sum, row) => sum + row.counted, 0);

describe('asking the evaluate command for the other reading', () => {
  it('counts by it, names it in the version and says so in a note', () => {
    const [taken, other] = [california(), california(...TWO)].map(({ stdout }) => JSON.parse(stdout) as Evaluation);
    if (taken === undefined || other === undefined) throw new Error('Nothing was evaluated');
    expect(taken.rulebook.version).toBe('2026-01');
    expect(other.rulebook.version).toBe('2026-01+reading:additional-unit+reading:rolling-forty');
    expect(other.rulebook.sha256).toBe(taken.rulebook.sha256);
    expect(other.notes).toContainEqual(
      expect.stringContaining('Reading "additional-unit", asked for instead of the one taken: nothing of that week'),
    );
    expect(counted(other)).toBeLessThan(counted(taken));
  });
  it('lists what can be asked for, without a record', () => {
    const { status, stdout } = runCli('evaluate', '--license', 'CA-LMFT', '--readings');
    expect([status, stdout.match(/^--reading \S+/gm)]).toEqual([
      0,
      ['additional-unit', 'rolling-forty', 'trainee-average', 'live-scan'].map((id) => `--reading ${id}`),
    ]);
    expect(runCli('evaluate', '--license', 'NC-LMFT', '--readings').stdout).toContain(
      'no reading that can be asked for',
    );
  });
  it('refuses a reading that cannot be asked for, and still needs a record', () => {
    const refused = california('--reading', 'weeks');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.lines).toEqual([expect.stringMatching(/^--reading: CA-LMFT has no reading "weeks" that can be/)]);
    const without = runCli('evaluate', '--license', 'CA-LMFT');
    expect([without.status, without.lines]).toEqual([2, ["error: required option '--record <file>' not specified"]]);
  });
});

describe('asking the ahead command for the other reading', () => {
  it('looks ahead by it', () => {
    const args = ['--license', 'CA-LMFT', '--record', RECORD, '--as-of', '2021-03-15'];
    const [taken, other] = [runCli('ahead', ...args), runCli('ahead', ...args, '--reading', 'additional-unit')];
    expect([taken.status, other.status]).toEqual([0, 0]);
    expect(other.stdout).not.toBe(taken.stdout);
    expect(runCli('ahead', ...args, '--reading', 'weeks').status).toBe(2);
  });
});
