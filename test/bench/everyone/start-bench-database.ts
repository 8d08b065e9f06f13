import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../db/migrate.ts';
import { prepareDataFolder } from '../../../local/data-folder.ts';
import { ensureDatabase, startPostgres } from '../../../local/postgres/start-postgres.ts';
import { createProgramGroup } from '../../../local/programs/program-group.ts';

/** A PostgreSQL server of its own with one migrated, empty database. */
export interface BenchDatabase extends AsyncDisposable {
  readonly adminUrl: string;
}

const NAME = 'everyone';

/** Starts PostgreSQL in a new temporary folder; it is stopped and its files removed on disposal, and when we are told to end. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'creditable-bench-'));
  const group = createProgramGroup();
  const stop = async () => {
    await group.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  try {
    // The account that PostgreSQL runs under must get through.
    await chmod(dataDir, 0o755);
    await prepareDataFolder(dataDir);
    const { url } = await startPostgres({ dataDir, group, durable: false });
    await ensureDatabase(url('postgres'), NAME);
    await migrate(url(NAME));
    return { adminUrl: url(NAME), [Symbol.asyncDispose]: stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}
