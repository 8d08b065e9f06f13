import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CannotRun } from '../../../cli/input/cannot-run.ts';
import { runCommand } from '../../../cli/input/run-command.ts';

const written: string[] = [];
const { argv } = process;
beforeEach(() => {
  written.length = 0;
  process.exitCode = undefined;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

async function run(words: readonly string[], work: () => Promise<void> = () => Promise.resolve()) {
  process.argv = ['node', 'command', ...words];
  await runCommand(new Command().requiredOption('--license <code>'), work);
  return [process.exitCode, written.join('')];
}
const failing = (error: Error) => () => Promise.reject(error);

describe('a command', () => {
  it('ends with nothing to say when it ran', async () => {
    expect(await run(['--license', 'CA-LMFT'])).toEqual([undefined, '']);
  });
  it('ends with 0 when it was asked how it works', async () => {
    expect(await run(['--help'])).toEqual([0, '']);
  });
  it('ends with 2 and one line when it was called the wrong way, and does no work', async () => {
    let worked = false;
    const work = () => Promise.resolve(void (worked = true));
    expect(await run([], work)).toEqual([2, "error: required option '--license <code>' not specified\n"]);
    written.length = 0;
    expect(await run(['--license', 'x', '--nonsense'], work)).toEqual([2, "error: unknown option '--nonsense'\n"]);
    expect(worked).toBe(false);
  });
  it('ends with 2 and a line for each problem when it was given what cannot be used', async () => {
    const work = failing(new CannotRun(['$.a: expected b', '$.c: expected d']));
    expect(await run(['--license', 'x'], work)).toEqual([2, '$.a: expected b\n$.c: expected d\n']);
  });
  it('ends with 1 and where it happened when something broke', async () => {
    const [code, said] = await run(['--license', 'x'], failing(new RangeError('Broken')));
    expect([code, said]).toEqual([1, expect.stringMatching(/^RangeError: Broken\n\s+at /)]);
  });
});
