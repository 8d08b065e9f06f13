import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type Program, foundProgram } from '../db/program.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { createTestFolder } from '../support/folders.ts';
import { keyVariables } from '../support/temporal.ts';
import { runCliWith } from './run-cli.ts';

describe('export-person', () => {
  const stack = new AsyncDisposableStack();
  let database: TestDatabase;
  let db: Database;
  let program: Program;
  let folder: string;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    program = await foundProgram(db);
    ({ folder } = stack.use(await createTestFolder()));
  }, 60_000);
  afterAll(() => stack.disposeAsync());

  const run = (personId: string, out: string) =>
    runCliWith(
      { ...keyVariables(), DATABASE_URL: database.adminUrl, DATA_DIR: folder },
      'export-person',
      ...['--organization', program.organizationId, '--person', personId, '--out', out],
    );
  const handedOut = async () =>
    withClient(database.adminUrl, async (client) => {
      const { rowCount } = await client.query(`select 1 from audit_entry where action = 'person-exported'`);
      return rowCount;
    });

  it('writes an archive that nobody else on the machine reads, and says so in the trail', async () => {
    const out = join(folder, 'toni.zip');
    const { status, stdout } = run(program.superviseeId, out);
    expect([status, stdout]).toEqual([0, `Everything about Toni Trainee was handed out.\n${out}\n`]);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
    expect(await handedOut()).toBe(1);
  });

  it('hands out nothing where it cannot write, and leaves alone what is there', async () => {
    const there = join(folder, 'there.zip');
    await writeFile(there, 'of somebody else');
    const before = await handedOut();
    expect(run(program.superviseeId, there)).toMatchObject({
      status: 2,
      lines: [`--out: ${there} is there already. Name another file.`],
    });
    expect(await readFile(there, 'utf8')).toBe('of somebody else');
    expect(run(program.superviseeId, join(folder, 'none', 'toni.zip')).status).toBe(2);
    expect(await handedOut()).toBe(before);
  });

  it('leaves no file where there is no such person', async () => {
    const out = join(folder, 'nobody.zip');
    expect(run(randomUUID(), out)).toMatchObject({ status: 2, lines: ['There is no such person.'] });
    await expect(stat(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
