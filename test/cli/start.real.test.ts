import { describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { processesOn, startCreditable } from '../support/creditable.ts';
import { createTestDatabase } from '../support/database.ts';
import { createTestFolder } from '../support/folders.ts';

async function refusal(settings: Record<string, string>) {
  const refused = startCreditable(settings);
  const code = await refused.ended;
  return { code, output: refused.output().trim() };
}

describe('npm start refuses in a sentence, without a stack trace', () => {
  test('settings that make no sense', async () => {
    await expect(refusal({ PORT: 'web' })).resolves.toEqual({
      code: 1,
      output:
        'The settings have problems: PORT must be a port number from 1 to 65535. Correct the environment variables named.',
    });
  });

  test('a port that something listens on, before anything is started', async () => {
    await using test = await createTestFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await expect(refusal({ PORT: String(port), DATA_DIR: test.folder })).resolves.toEqual({
      code: 1,
      output: `Port ${port} is already in use. Stop what uses it, or set PORT to a free one.`,
    });
    taken.close();
  });

  test('a data folder that cannot be made', async () => {
    await using test = await createTestFolder();
    const file = join(test.folder, 'file');
    await writeFile(file, '');
    const { code, output } = await refusal({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(output).toBe(
      `The data folder ${file}/data cannot be written. Choose another with DATA_DIR, or change its owner.`,
    );
  });

  test('a database that does not answer, without its password', async () => {
    await using test = await createTestFolder();
    const port = String(await getPort());
    const { code, output } = await refusal({
      PORT: port,
      DATA_DIR: test.folder,
      DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x',
    });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The database is missing: 127\.0\.0\.1:1\/x does not answer \(.*\)\. Check DATABASE_URL\.$/,
    );
  });

  test('a database of a newer version, after which nothing of it runs on', async () => {
    await using test = await createTestFolder();
    await using database = await createTestDatabase();
    const newer = `insert into migrations.applied (name, executed_at) values ('9999-later', now())`;
    await withClient(database.adminUrl, (client) => client.query(newer));
    const settings = { PORT: String(await getPort()), DATA_DIR: test.folder, DATABASE_URL: database.adminUrl };
    const { code, output } = await refusal(settings);
    expect(code).toBe(1);
    expect(output).toContain('The database was made by a newer version (9999-later).');
    expect(output).not.toContain('    at ');
    expect(processesOn(test.folder)).toEqual([]);
  });
});

describe('npm start', () => {
  test('is ready when every part answers, and Ctrl-C leaves no process behind', async () => {
    await using test = await createTestFolder();
    const port = await getPort();
    const creditable = startCreditable({ PORT: String(port), DATA_DIR: test.folder });
    await creditable.until(/is ready at/);
    expect(creditable.output()).toContain(`Creditable is ready at http://localhost:${port}\n`);
    expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200);
    expect(processesOn(test.folder).length).toBeGreaterThanOrEqual(5);

    const second = await refusal({ PORT: String(await getPort()), DATA_DIR: test.folder });
    expect(second.output).toContain(`Creditable already runs on the data folder ${test.folder}.`);

    creditable.process.kill('SIGINT');
    expect(await creditable.ended).toBe(0);
    const order = creditable.output().match(/(?<=Stopping )(the api|the worker|Temporal|PostgreSQL)/g);
    expect(creditable.output()).not.toContain('was killed');
    expect(order).toEqual(['the api', 'the worker', 'Temporal', 'PostgreSQL']);
    expect(processesOn(test.folder)).toEqual([]);
  });

  test('killed with kill -9, its parts end by themselves and the next start goes on with the same data', async () => {
    await using test = await createTestFolder();
    const settings = { PORT: String(await getPort()), DATA_DIR: test.folder };
    const killed = startCreditable(settings);
    await killed.until(/is ready at/);
    killed.process.kill('SIGKILL');
    await killed.ended;

    const begun = Date.now();
    const next = startCreditable(settings);
    await next.until(/is ready at/);
    // On two cores shared with other work; alone it takes a few seconds.
    expect(Date.now() - begun).toBeLessThan(45_000);
    expect(next.output()).not.toContain('brought up to date');

    next.process.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(processesOn(test.folder)).toEqual([]);
  });

  test('a second Ctrl-C ends everything at once', async () => {
    await using test = await createTestFolder();
    const creditable = startCreditable({ PORT: String(await getPort()), DATA_DIR: test.folder });
    await creditable.until(/is ready at/);
    creditable.process.kill('SIGINT');
    await sleep(1_100);
    creditable.process.kill('SIGINT');
    await creditable.ended;
    for (const until = Date.now() + 10_000; processesOn(test.folder).length > 0 && Date.now() < until;)
      await sleep(100);
    expect(processesOn(test.folder)).toEqual([]);
  });
});
