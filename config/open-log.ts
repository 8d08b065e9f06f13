import { type DestinationStream, type Logger, pino } from 'pino';
import { describeProblem } from './describe-problem.ts';
import type { LogLevel } from './settings.ts';

/** What may name or identify a person, or let somebody in, wherever it stands in a line. */
const PERSONAL = [
  'name',
  'email',
  'mail',
  'to',
  'subject',
  'phone',
  'address',
  'licenseNumber',
  'comment',
  'reason',
  'summary',
  'text',
  'token',
  'secret',
  'password',
  'cookie',
  'authorization',
  'body',
  'headers',
  'args',
  'payload',
  'details',
] as const;

/** So many levels of a line are gone through. */
const DEPTH = 3;

/** Every place of a line in which something personal may stand; it is taken out, not starred. */
const PATHS = PERSONAL.flatMap((name) => Array.from({ length: DEPTH }, (_, level) => `${'*.'.repeat(level)}${name}`));

/**
 * Opens the log of a process: JSON lines without names, addresses, tokens, cookies and bodies. Of what went wrong it
 * keeps the kind and the place in the code.
 * @param destination - where to write; standard output unless said otherwise.
 */
export function openLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: PATHS, remove: true },
    serializers: { err: describeProblem, error: describeProblem },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
