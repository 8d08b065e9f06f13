import { describe, expect, it } from '@jest/globals';
import { listRulebooks } from '../../rules/rulebooks/load-rulebook.ts';
import { worthSchema } from '../../rules/vocabulary/outlook.ts';
import { runCli } from './run-cli.ts';

const RECORD = 'test/rules/records/az-lcsw-nested-cap.record.json';
const worth = (...args: string[]) => runCli('worth', '--record', RECORD, '--as-of', '2024-02-01', ...args);

describe('the worth command', () => {
  it('says one line for each license asked for, in that order', () => {
    const { status, stdout, lines } = worth('--license', 'AZ-LCSW', 'CA-LCSW');
    expect([status, lines]).toEqual([0, []]);
    const [arizona, california, end] = stdout.split('\n');
    expect(arizona).toMatch(/^AZ-LCSW +unmet +\d+ % {2}\d+ of \d+ h count; \d+ unmet, \d+ to be answered$/);
    expect([california?.slice(0, 7), end]).toEqual(['CA-LCSW', '']);
  });
  it('prints one JSON object a line in the public shape, for every license there is', () => {
    const { status, stdout } = worth('--json');
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((line) => worthSchema.parse(JSON.parse(line)));
    expect([status, read.map(({ license }) => license)]).toEqual([0, [...listRulebooks()]]);
    expect(new Set(read.map(({ loggedMinutes }) => loggedMinutes)).size).toBe(1);
  });
  it('explains itself', () => {
    expect(runCli('worth', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--license') });
  });
  it.each([
    ['a license that is not there', ['--license', 'ZZ-NONE'], '$.license: expected one of'],
    ['a file that is not there', ['--record', 'nowhere.json'], '--record: expected a file that can be read'],
    ['a day that does not exist', ['--as-of', '2024-02-30'], '--as-of: expected a calendar date'],
    ['an unknown option', ['--verbose'], '--verbose'],
  ])('%s: exit 2 and one line', (_, args, line) => {
    const { status, stdout, lines } = worth(...args);
    expect([status, stdout, lines.length]).toEqual([2, '', 1]);
    expect(lines[0]).toContain(line);
  });
  it('needs a record', () => {
    const { status, lines } = runCli('worth');
    expect([status, lines.length, lines[0]?.includes('--record')]).toEqual([2, 1, true]);
  });
});
