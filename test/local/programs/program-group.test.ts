import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findStartTime } from '../../../local/programs/process-identity.ts';
import { createProgramGroup } from '../../../local/programs/program-group.ts';
import type { Program, ProgramSpec } from '../../../local/programs/program.ts';
import { createTestFolder } from '../../support/folders.ts';

function shell(folder: string, name: string, script: string, graceMs = 2_000): ProgramSpec {
  const logFile = join(folder, 'log');
  return { name, command: '/bin/sh', args: ['-c', script], logFile, endings: [{ signal: 'SIGTERM', graceMs }] };
}

/** Says when it is up, and says goodbye when it is asked to end. */
const polite = (name: string) => `trap 'echo ${name}; exit 0' TERM; echo up; while :; do sleep 0.02; done`;

async function untilLogged(folder: string, pattern: RegExp): Promise<string> {
  for (const until = Date.now() + 4_000; Date.now() < until; await sleep(10)) {
    const log = await readFile(join(folder, 'log'), 'utf8').catch(() => '');
    if (pattern.test(log)) return log;
  }
  throw new Error(`${pattern} was not logged`);
}

describe('a group of programs', () => {
  test('ends the last begun first', async () => {
    await using test = await createTestFolder();
    const group = createProgramGroup();
    for (const name of ['first', 'second', 'third']) await group.run(shell(test.folder, name, polite(name)));
    await untilLogged(test.folder, /(up\n){3}/);
    await group.stop();
    expect(await readFile(join(test.folder, 'log'), 'utf8')).toBe('up\nup\nup\nthird\nsecond\nfirst\n');
  });

  test('waits for a program that was on its way up when everything was to stop', async () => {
    await using test = await createTestFolder();
    const group = createProgramGroup();
    const beginning = group.run(shell(test.folder, 'late', 'while :; do sleep 0.02; done'));
    let isUp = false;
    void beginning.then(() => (isUp = true));
    await group.stop();
    expect(isUp).toBe(true);
    expect(findStartTime((await beginning).pid)).toBeNull();
  });

  test('kills a program that does not end when asked', async () => {
    await using test = await createTestFolder();
    const killed: string[] = [];
    const group = createProgramGroup({ onKilled: (name) => killed.push(name) });
    const deaf = await group.run(
      shell(test.folder, 'deaf', `trap '' TERM; echo up; while :; do sleep 0.02; done`, 200),
    );
    await untilLogged(test.folder, /up/);
    await group.stop();
    expect(await deaf.ended).toBe('signal SIGKILL');
    expect(killed).toEqual(['deaf']);
  });

  test('runs a program again that ended by itself, and not one that was stopped', async () => {
    await using test = await createTestFolder();
    const group = createProgramGroup();
    const [restarts, programs]: [string[], Program[]] = [[], []];
    const spec = shell(test.folder, 'kept', polite('bye'));
    const first = await group.keepRunning(
      spec,
      (how) => restarts.push(how),
      (program) => programs.push(program),
    );
    // Killed before it wrote anything, it would be up once only.
    await untilLogged(test.folder, /up\n/);
    process.kill(first.pid, 'SIGKILL');
    while (programs.length < 2) await sleep(20);
    await untilLogged(test.folder, /(up\n){2}/);
    await group.stop();
    await sleep(600);
    expect(restarts).toEqual(['signal SIGKILL']);
    expect(programs.map(({ pid }) => findStartTime(pid))).toEqual([null, null]);
  });

  test('starts nothing more once it is stopping', async () => {
    await using test = await createTestFolder();
    const group = createProgramGroup();
    await group.stop();
    await expect(group.run(shell(test.folder, 'late', 'true'))).rejects.toThrow(
      'late is not started: everything is stopping',
    );
  });

  test('says at once when a program cannot be run', async () => {
    await using test = await createTestFolder();
    const spec = { ...shell(test.folder, 'none', ''), command: join(test.folder, 'none') };
    await expect(createProgramGroup().run(spec)).rejects.toThrow(/ENOENT/);
  });
});
