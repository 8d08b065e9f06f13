import type { LogLevel, LogMetadata, Logger as TemporalLogger } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Below a warning the library tells of every task. */
const HEARD: readonly LogLevel[] = ['WARN', 'ERROR'];

/** Has Temporal's library write to our own log, where nothing personal stays. */
export function logForTemporal(log: Logger): TemporalLogger {
  const write = (level: LogLevel, message: string, meta: LogMetadata = {}): void => {
    if (HEARD.includes(level)) log[LEVELS[level]](withoutClock(meta), message);
  };
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}

/** The library adds the instant in nanoseconds under a symbol, as a number that JSON does not know. */
function withoutClock(meta: LogMetadata): Record<string, unknown> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => typeof value !== 'bigint'));
}
