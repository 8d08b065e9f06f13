import { types } from 'node:util';

/** What is logged of something that was thrown. */
export interface LoggedProblem {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: LoggedProblem;
}

/** Of a chain of causes, so many are described. */
const CAUSES = 5;

/** The kinds whose messages are about code, not about what people typed. */
const ABOUT_CODE: readonly string[] = ['TypeError', 'ReferenceError'];

/** Words of a database, of a parser or of a command quote what was given to them. */
const WITHHELD = 'withheld: it may quote what somebody wrote';

/**
 * What may be logged of something that was thrown: its kind, its code, and the lines of the code that led there.
 * @param thrown - anything.
 */
export function describeProblem(thrown: unknown, causes = CAUSES): LoggedProblem {
  if (!types.isNativeError(thrown)) return { type: typeof thrown, message: WITHHELD };
  const code: unknown = Reflect.get(thrown, 'code');
  const stack = placesOf(thrown);
  return {
    type: thrown.name,
    message: mayBeLogged(thrown) ? thrown.message : WITHHELD,
    ...((typeof code === 'string' || typeof code === 'number') && { code: String(code) }),
    ...(stack !== '' && { stack }),
    ...(causes > 0 && thrown.cause !== undefined && { cause: describeProblem(thrown.cause, causes - 1) }),
  };
}

/** Programming mistakes, what the operating system says of a connection, and Temporal's numbered rules. */
function mayBeLogged(thrown: Error): boolean {
  return ABOUT_CODE.includes(thrown.name) || 'syscall' in thrown || thrown.message.startsWith('[TMPRL');
}

/** A stack begins with the message, which may be of several lines. */
function placesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at .*(:\d+:\d+\)?|\(<anonymous>\))$/.test(line))
    .join('\n');
}
