import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { findStartTime } from '../../../local/programs/process-identity.ts';
import { createTestFolder } from '../../support/folders.ts';

const GROUP = fileURLToPath(new URL('../../../local/programs/program-group.ts', import.meta.url));

describe('the guard of a program', () => {
  test('ends it when its starter is killed in a way that cannot be caught', async () => {
    await using test = await createTestFolder();
    const script = `
      const { createProgramGroup } = await import(${JSON.stringify(GROUP)});
      const spec = { name: 'sleep', command: 'sleep', args: ['60'], logFile: ${JSON.stringify(`${test.folder}/log`)}, endings: [{ signal: 'SIGTERM', graceMs: 1000 }] };
      console.log((await createProgramGroup().run(spec)).pid);
      setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(starter.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(findStartTime(pid)).not.toBeNull();
    starter.kill('SIGKILL');
    for (const until = Date.now() + 3_000; findStartTime(pid) !== null && Date.now() < until;) await sleep(20);
    expect(findStartTime(pid)).toBeNull();
  });
});
