import getPort from 'get-port';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { openLogFile } from '../data-folder.ts';
import type { ProgramGroup } from '../programs/program-group.ts';
import type { Program, ProgramSpec } from '../programs/program.ts';
import { findPostgresAccount } from './account.ts';
import { prepareCluster, type Cluster } from './cluster.ts';
import { findPostgres } from './find-postgres.ts';
import { endLeftoverPostgres } from './leftover.ts';
import { placeCluster, placePrograms } from './place.ts';

/** What to start PostgreSQL with. */
export interface PostgresOptions {
  /** The folder with the logs folder in it, where the files of the databases go too. */
  readonly dataDir: string;
  readonly group: ProgramGroup;
  /** False gives up surviving a power cut for speed: for tests. */
  readonly durable?: boolean;
  /** Told in a sentence when the server ended by itself and is started again. */
  readonly onRestart?: (how: string) => void;
}

/** A PostgreSQL server of our own. */
export interface LocalPostgres {
  readonly port: number;
  /** The process that is the server at this moment. */
  pid(): number;
  /** The superuser's address of a database in it. */
  url(database: string): string;
}

/** Milliseconds until the server must answer: it may have a log to play back after a crash. */
const ANSWERS_WITHIN = 60_000;
/** Processes of a killed server may hold its memory for a moment, so starting is tried again. */
const TRIES = 10;

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB'];

/**
 * Starts PostgreSQL 18 on 127.0.0.1 with the databases in `dataDir`, made on first use, and waits until it answers.
 * @throws PART_MISSING when it is not installed or does not come up; the reason names its log.
 */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const [programs, account] = await Promise.all([findPostgres(), findPostgresAccount()]);
  const place = await placePrograms(programs, account);
  const cluster = await prepareCluster(await placeCluster(options.dataDir, account), place, account);
  await endLeftoverPostgres(cluster.dataFolder);
  const port = await getPort({ host: '127.0.0.1' });
  const spec = describeServer(join(place, 'bin/postgres'), cluster, port, {
    account,
    logFile: await openLogFile(options.dataDir, 'postgres'),
    durable: options.durable ?? true,
  });
  let current: Program | undefined;
  await options.group.keepRunning(spec, options.onRestart ?? (() => undefined), (program) => (current = program));
  const url = (database: string) => `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;
  await waitUntilAnswering(url('postgres'), () => current, spec.logFile);
  return { port, url, pid: () => current?.pid ?? 0 };
}

/** Makes a database unless it is there. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/** Does something over one connection, which is closed afterwards however it went. */
export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that goes away breaks the query, which reports it; the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function describeServer(
  command: string,
  cluster: Cluster,
  port: number,
  more: Pick<ProgramSpec, 'logFile'> & { account: object; durable: boolean },
): ProgramSpec {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
  const all = more.durable ? settings : [...settings, ...FAST];
  return {
    name: 'PostgreSQL',
    command,
    args: ['-D', cluster.dataFolder, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
    cwd: '/',
    account: more.account,
    logFile: more.logFile,
    // SIGINT cuts its clients and writes everything out; SIGQUIT leaves that to the next start.
    endings: [
      { signal: 'SIGINT', graceMs: 30_000 },
      { signal: 'SIGQUIT', graceMs: 5_000 },
    ],
  };
}

async function waitUntilAnswering(url: string, current: () => Program | undefined, logFile: string): Promise<void> {
  const seen = new Set<number>();
  for (const until = Date.now() + ANSWERS_WITHIN; Date.now() < until; await sleep(50)) {
    if (await answers(url)) return;
    seen.add(current()?.pid ?? 0);
    if (seen.size > TRIES) break;
  }
  throw new CreditableError('PART_MISSING', {
    part: 'PostgreSQL',
    reason: `it does not answer; its log is ${logFile}`,
    advice: 'Read the end of that log, or set DATABASE_URL to a PostgreSQL of your own.',
  });
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, async (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
}
