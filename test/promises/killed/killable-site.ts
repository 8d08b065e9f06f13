import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { migrate } from '../../../db/migrate.ts';
import { prepareDataFolder } from '../../../local/data-folder.ts';
import { ensureDatabase, startPostgres, withClient } from '../../../local/postgres/start-postgres.ts';
import { createProgramGroup } from '../../../local/programs/program-group.ts';
import { startWorkerProcess } from '../../journey/worker-process.ts';
import { createTestFolder } from '../../support/folders.ts';
import { keyVariables, temporalAddress, uniqueTaskQueue } from '../../support/temporal.ts';

const SERVER = fileURLToPath(new URL('../../../api/server.ts', import.meta.url));

/** What can be killed. */
export type Part = 'worker' | 'API' | 'PostgreSQL';

/** Worker, API and PostgreSQL, each in processes of their own that can be killed in the middle of whatever they do. */
export interface KillableSite extends AsyncDisposable {
  readonly baseUrl: string;
  /** The superuser's address of the database, which outlives the server. */
  readonly adminUrl: string;
  readonly taskQueue: string;
  /** Kills a part at once, without a chance to finish anything, starts it anew and waits until it answers. */
  kill(part: Part): Promise<void>;
}

/** Starts a site with a durable PostgreSQL of its own; `await using` ends it. */
export async function runKillableSite(): Promise<KillableSite> {
  const stack = new AsyncDisposableStack();
  const { folder } = stack.use(await createTestFolder());
  await prepareDataFolder(folder);
  const group = createProgramGroup();
  stack.defer(() => group.stop());
  const postgres = await startPostgres({ dataDir: folder, group, durable: true });
  const adminUrl = postgres.url('creditable');
  await ensureDatabase(postgres.url('postgres'), 'creditable');
  await migrate(adminUrl);
  const port = await getPort({ host: '127.0.0.1' });
  const dataDir = join(folder, 'creditable');
  await mkdir(dataDir);
  const variables = {
    ...keyVariables(),
    DATABASE_URL: adminUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    TEMPORAL_TASK_QUEUE: uniqueTaskQueue('killed'),
    DATA_DIR: dataDir,
    PORT: String(port),
    SMTP_URL: '',
    LOG_LEVEL: 'silent',
    // Killing and starting takes longer than a proof serves otherwise.
    SIGNING_PROOF_MINUTES: '60',
    // The demo listens on this machine only.
    CREDITABLE_DEMO: 'true',
  };
  let worker: ChildProcess = await startWorkerProcess(variables);
  let api = await startApiProcess(variables);
  stack.defer(() => end(worker));
  stack.defer(() => end(api));
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    adminUrl,
    taskQueue: variables.TEMPORAL_TASK_QUEUE,
    async kill(part) {
      if (part === 'PostgreSQL') return killPostgres(postgres.pid, adminUrl);
      await end(part === 'worker' ? worker : api);
      if (part === 'worker') worker = await startWorkerProcess(variables);
      else api = await startApiProcess(variables);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function startApiProcess(variables: Record<string, string>): Promise<ChildProcess> {
  const child = fork(SERVER, {
    env: { ...process.env, ...variables },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
  if (typeof message !== 'object') throw new Error('The API ended before it was ready.');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** SIGQUIT is what `pg_ctl stop -m immediate` sends: every process of it goes at once, and the next start plays the log back. */
async function killPostgres(pid: () => number, adminUrl: string): Promise<void> {
  const killed = pid();
  process.kill(killed, 'SIGQUIT');
  const deadline = Date.now() + 90_000;
  while (pid() === killed || !(await answers(adminUrl))) {
    if (Date.now() > deadline) throw new Error('PostgreSQL did not come back within 90 s.');
    await pause(50);
  }
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
}
