import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));

/** The real worker in a process of its own, as it runs in production, so that it can be killed. */
export async function startWorkerProcess(
  variables: Record<string, string>,
  onOutput?: (text: string) => void,
): Promise<ChildProcess & AsyncDisposable> {
  const child = fork(MAIN, {
    env: { ...process.env, ...variables },
    execArgv: [],
    stdio: onOutput === undefined ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => onOutput?.(chunk.toString()));
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (typeof message !== 'object') throw new Error('The worker ended before it was ready.');
  return Object.assign(child, {
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  });
}
