import { expect, it } from '@jest/globals';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { findTemporal } from '../../local/temporal/find-temporal.ts';
import { createProgramGroup } from '../../local/programs/program-group.ts';
import { createCanaries } from '../promises/private-data/canaries.ts';
import { connectToTemporal, keyVariables, temporalAddress, uniqueTaskQueue } from '../support/temporal.ts';

const MAIN = fileURLToPath(new URL('../../cli/codec-server.ts', import.meta.url));
const TOKEN = 't'.repeat(40);

/** The codec server as an operator starts it, and what it logs. */
async function startCodecServer(stack: AsyncDisposableStack, port: number): Promise<() => string> {
  const child = fork(MAIN, {
    env: {
      ...process.env,
      ...keyVariables(),
      CODEC_SERVER_TOKENS: `anna:${TOKEN}`,
      CODEC_SERVER_PORT: String(port),
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let log = '';
  child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  stack.defer(async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  while (!log.includes('is listening')) await once(child.stdout as NodeJS.ReadableStream, 'data');
  return () => log;
}

it("Temporal's own command shows what is encrypted only by way of the codec server, and only with its token", async () => {
  await using stack = new AsyncDisposableStack();
  const canaries = createCanaries();
  const port = await getPort({ host: '127.0.0.1' });
  const log = await startCodecServer(stack, port);
  const { client } = stack.use(await connectToTemporal());
  const taskQueue = uniqueTaskQueue('codec');
  const args = [{ comment: canaries.of('comment') }];
  // Nobody works on this queue: the history is its start.
  const handle = await client.workflow.start('nobody', { workflowId: taskQueue, taskQueue, args });
  stack.defer(async () => void (await handle.terminate()));
  const temporal = await findTemporal({
    env: process.env,
    log: () => undefined,
    group: createProgramGroup(),
  });
  const show = async (...more: string[]) => {
    const place = ['--address', temporalAddress(), '--workflow-id', taskQueue, '--output', 'json'];
    const run = promisify(execFile)(temporal, ['workflow', 'show', ...place, ...more]);
    return run.then(
      ({ stdout, stderr }) => stdout + stderr,
      (problem: unknown) => String(problem),
    );
  };
  const endpoint = ['--codec-endpoint', `http://127.0.0.1:${String(port)}`];
  expect(canaries.findIn(await show())).toEqual([]);
  expect(canaries.findIn(await show(...endpoint, '--codec-auth', `Bearer ${'x'.repeat(40)}`))).toEqual([]);
  expect(log()).toContain('somebody without a token asked');
  expect(canaries.findIn(await show(...endpoint, '--codec-auth', `Bearer ${TOKEN}`))).not.toEqual([]);
  expect(log()).toMatch(/"operator":"anna","way":"decode","payloads":\d+,"namespace":"default"/);
  expect(canaries.findIn(log())).toEqual([]);
}, 60_000);
