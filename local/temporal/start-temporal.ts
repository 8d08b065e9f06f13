import { Connection } from '@temporalio/client';
import getPort from 'get-port';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { openLogFile } from '../data-folder.ts';
import type { Surroundings } from '../obtain/sources.ts';
import { endLeftover } from '../programs/pid-file.ts';
import type { Program } from '../programs/program.ts';
import { findTemporal } from './find-temporal.ts';

/** What to start the Temporal server with. */
export interface TemporalOptions extends Surroundings {
  /** The folder with the logs folder in it, where the file of its database goes too. */
  readonly dataDir: string;
  readonly namespace: string;
  /** False gives up surviving a power cut, and the web page, for speed: for tests. */
  readonly durable?: boolean;
  /** Told in a sentence when the server ended by itself and is started again. */
  readonly onRestart?: (how: string) => void;
}

/** A Temporal server of our own. */
export interface LocalTemporal {
  /** `host:port` of its gRPC service. */
  readonly address: string;
  /** Its own web page, for whoever wants to look inside; null when it has none. */
  readonly uiUrl: string | null;
  /** The process that is the server at this moment. */
  pid(): number;
}

/** Milliseconds until the server must answer. */
const ANSWERS_WITHIN = 60_000;

/** The usual ports, so that the Temporal tools find it without being told; others when these are taken. */
const PORTS = { grpc: 7233, ui: 8233 };

/**
 * Starts a Temporal development server on 127.0.0.1 with its database in `dataDir`, and waits until it answers.
 * @throws PART_MISSING when no server can be had or it does not come up; the reason names its log.
 */
export async function startTemporal(options: TemporalOptions): Promise<LocalTemporal> {
  const command = await findTemporal(options);
  const pidFile = join(options.dataDir, 'temporal.pid');
  await endLeftover(pidFile, 'SIGINT', 10_000);
  const durable = options.durable ?? true;
  const port = await getPort({ host: '127.0.0.1', ...(durable && { port: PORTS.grpc }) });
  const uiPort = durable ? await getPort({ host: '127.0.0.1', port: PORTS.ui, exclude: [port] }) : null;
  const logFile = await openLogFile(options.dataDir, 'temporal');
  const args = describeArguments({ ...options, durable, port, uiPort });
  let current: Program | undefined;
  await options.group.keepRunning(
    { name: 'Temporal', command, args, logFile, pidFile, endings: [{ signal: 'SIGINT', graceMs: 10_000 }] },
    options.onRestart ?? (() => undefined),
    (program) => (current = program),
  );
  const address = `127.0.0.1:${port}`;
  await waitUntilAnswering(address, options.namespace, logFile);
  return { address, uiUrl: uiPort === null ? null : `http://127.0.0.1:${uiPort}`, pid: () => current?.pid ?? 0 };
}

function describeArguments(from: {
  dataDir: string;
  namespace: string;
  durable: boolean;
  port: number;
  uiPort: number | null;
}): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(from.port), '--namespace', from.namespace],
    ...['--db-filename', join(from.dataDir, 'temporal.db')],
    // Without the write-ahead log it is several times slower. OFF survives a crash of the server, not of the machine.
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', `synchronous=${from.durable ? 'NORMAL' : 'OFF'}`],
    ...['--log-level', 'warn', '--log-format', 'json'],
    ...(from.uiPort === null ? ['--headless'] : ['--ui-port', String(from.uiPort)]),
  ];
}

async function waitUntilAnswering(address: string, namespace: string, logFile: string): Promise<void> {
  for (const until = Date.now() + ANSWERS_WITHIN; Date.now() < until; await sleep(100)) {
    if (await knowsNamespace(address, namespace)) return;
  }
  throw new CreditableError('PART_MISSING', {
    part: 'The Temporal server',
    reason: `it does not answer; its log is ${logFile}`,
    advice: 'Read the end of that log, or set TEMPORAL_ADDRESS to a server of your own.',
  });
}

/** Whether a Temporal server answers at an address and has the namespace. */
export async function knowsNamespace(address: string, namespace: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 });
    try {
      await connection.workflowService.describeNamespace({ namespace });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}
