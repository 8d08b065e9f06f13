import { type Command, CommanderError } from 'commander';
import { CannotRun, firstLine } from './cannot-run.ts';

/**
 * Runs a command of this program and sets the exit code: 0 when it ran, 2 when it was called the wrong way
 * or given something that cannot be used, 1 when something broke.
 * @param command - its options; errors are written here, one line each.
 * @param work - does the work once the options are read.
 */
export async function runCommand(command: Command, work: () => Promise<void>): Promise<void> {
  // A reader that has seen enough, such as head, is no error.
  process.stdout.on('error', () => undefined);
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  try {
    command.parse(process.argv);
    await work();
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isOurs = error instanceof CannotRun || error instanceof CommanderError;
  const lines =
    error instanceof CannotRun
      ? error.lines
      : [isOurs ? firstLine(error) : String(error instanceof Error ? error.stack : error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  return isOurs ? 2 : 1;
}
