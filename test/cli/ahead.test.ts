import { describe, expect, it } from '@jest/globals';
import { outlookSchema } from '../../rules/vocabulary/outlook.ts';
import { runCli } from './run-cli.ts';

const RECORD = 'test/rules/records/ca-lmft-two-settings.record.json';
const ahead = (...args: string[]) => runCli('ahead', '--license', 'CA-LMFT', '--record', RECORD, ...args);
const given = ['--as-of', '2026-11-25', '--target', '2027-11-28'];

describe('the ahead command', () => {
  it('says line by line when the hours are complete and what each week must bring', () => {
    const { status, stdout, lines } = ahead(...given);
    expect([status, lines]).toEqual([0, []]);
    expect(stdout).toMatch(/^Complete: .+\n/);
    expect(stdout).toMatch(/\nPlan: Supervised experience: [\d.]+ hours a week until November 28, 2027; lately /);
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^(Complete|At risk|Waiting costs|Plan)\b/);
  });
  it('prints one JSON object in the public shape', () => {
    const { status, stdout } = ahead(...given, '--json');
    const seen = outlookSchema.parse(JSON.parse(stdout));
    expect([status, seen.asOf, seen.license, seen.plan?.targetOn]).toEqual([0, '2026-11-25', 'CA-LMFT', '2027-11-28']);
  });
  it('plans nothing without a target', () => {
    const { stdout } = ahead('--as-of', '2026-11-25', '--json');
    expect(outlookSchema.parse(JSON.parse(stdout)).plan).toBeNull();
  });
  it('explains itself', () => {
    expect(runCli('ahead', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--target') });
  });
  it.each([
    ['a target under a week ahead', [...given.slice(0, 2), '--target', '2026-12-01'], '--target: expected a day from'],
    ['a target in another age', [...given.slice(0, 2), '--target', '9999-12-31'], '--target: expected a day from'],
    ['a target that is no day', [...given.slice(0, 2), '--target', '2027-02-30'], '--target: expected a calendar date'],
    ['a license that is not there', ['--license', 'ZZ-NONE'], '$.license: expected one of'],
    ['a file that is not there', ['--record', 'nowhere.json'], '--record: expected a file that can be read'],
    ['an unknown option', ['--verbose'], '--verbose'],
  ])('%s: exit 2 and one line', (_, args, line) => {
    const { status, stdout, lines } = ahead(...args);
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(line);
  });
});
