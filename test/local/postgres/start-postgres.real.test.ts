import { describe, expect, test } from '@jest/globals';
import { chmod, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDataFolder } from '../../../local/data-folder.ts';
import { endLeftoverPostgres } from '../../../local/postgres/leftover.ts';
import { ensureDatabase, startPostgres, withClient } from '../../../local/postgres/start-postgres.ts';
import { findStartTime } from '../../../local/programs/process-identity.ts';
import { createProgramGroup } from '../../../local/programs/program-group.ts';
import { createTestFolder } from '../../support/folders.ts';

async function start(dataDir: string) {
  await prepareDataFolder(dataDir);
  const restarts: string[] = [];
  const group = createProgramGroup();
  const server = await startPostgres({ dataDir, group, onRestart: (how) => restarts.push(how) });
  return { server, group, restarts, [Symbol.asyncDispose]: () => group.stop() };
}

async function ask(url: string, sql: string): Promise<unknown> {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows[0]);
}

async function untilAnswering(url: string): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    if (
      await ask(url, 'select 1').then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error('PostgreSQL did not come back');
}

describe('our own PostgreSQL', () => {
  test('is version 18, listens on 127.0.0.1 only, and wants its password', async () => {
    await using test = await createTestFolder();
    await using running = await start(test.folder);
    const url = running.server.url('postgres');
    expect(await ask(url, 'show server_version')).toEqual({ server_version: expect.stringMatching(/^18\./) });
    expect(await ask(url, 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
    const guess = new URL(url);
    guess.password = 'guess';
    await expect(ask(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  test('comes back by itself after kill -9, with what was committed', async () => {
    await using test = await createTestFolder();
    await using running = await start(test.folder);
    await ensureDatabase(running.server.url('postgres'), 'kept');
    await ask(running.server.url('kept'), 'create table week (id int)');
    await ask(running.server.url('kept'), 'insert into week values (47)');
    const before = running.server.pid();
    process.kill(before, 'SIGKILL');
    while (running.restarts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await untilAnswering(running.server.url('kept'));
    expect(await ask(running.server.url('kept'), 'select id from week')).toEqual({ id: 47 });
    expect(running.server.pid()).not.toBe(before);
    expect(running.restarts).toEqual(['signal SIGKILL']);
  });

  test('one that an earlier start left running is ended in order', async () => {
    await using test = await createTestFolder();
    await using abandoned = await start(test.folder);
    const left = abandoned.server.pid();
    expect(await endLeftoverPostgres(join(test.folder, 'postgres/data'))).toBe(true);
    expect(findStartTime(left)).toBeNull();
    expect(await endLeftoverPostgres(join(test.folder, 'postgres/data'))).toBe(false);
  });

  test('a note left by a killed server whose number another process has now is no obstacle', async () => {
    await using test = await createTestFolder();
    await (await start(test.folder)).group.stop();
    const data = join(test.folder, 'postgres/data');
    await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`);
    await using running = await start(test.folder);
    expect(await ask(running.server.url('postgres'), 'select 1 as one')).toEqual({ one: 1 });
  });

  test('a making of the files that was cut short is made again', async () => {
    await using test = await createTestFolder();
    await (await start(test.folder)).group.stop();
    const cluster = join(test.folder, 'postgres');
    await rename(join(cluster, 'data'), join(cluster, 'data.new'));
    await using running = await start(test.folder);
    expect(await ask(running.server.url('postgres'), 'select 1 as one')).toEqual({ one: 1 });
    expect(await readdir(cluster)).not.toContain('data.new');
  });

  const asRoot = process.getuid?.() === 0 ? test : test.skip;
  asRoot('root can keep its data where the postgres account cannot go, and nothing of root is opened up', async () => {
    await using test = await createTestFolder();
    await chmod(test.folder, 0o700);
    await using running = await start(join(test.folder, 'data'));
    expect(await ask(running.server.url('postgres'), 'select 1 as one')).toEqual({ one: 1 });
    expect((await stat(test.folder)).mode & 0o777).toBe(0o700);
    await running.group.stop();
    await rm(await realpath(join(test.folder, 'data/postgres')), { recursive: true });
  });
});
