import { spawn } from 'node:child_process';

/**
 * Ends a program when this process is gone, however it went: a shell waits on a pipe that only this process holds
 * open, so even a kill that cannot be caught is noticed. Call the answer once the program has ended by itself.
 */
export function guardProgram(pid: number, signal: NodeJS.Signals): () => void {
  const script = `read -r ended || kill -${signal.replace('SIG', '')} "$1" 2>/dev/null`;
  const guard = spawn('/bin/sh', ['-c', script, 'creditable-guard', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  return () => guard.stdin.end('ended\n');
}
