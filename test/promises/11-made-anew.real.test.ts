import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { holdEvaluators } from '../../activities/hold-evaluators.ts';
import { countJourney } from '../../activities/journey/count-journey.ts';
import { migrate } from '../../db/migrate.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { recordFacts } from '../../db/operations/journey/record-facts.ts';
import { signWeek } from '../../db/operations/week/sign-week.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { prepareDataFolder } from '../../local/data-folder.ts';
import { ensureDatabase, startPostgres, withClient } from '../../local/postgres/start-postgres.ts';
import { createProgramGroup } from '../../local/programs/program-group.ts';
import { holdRulebooks } from '../../rules/rulebooks/hold-rulebooks.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { runCliWith } from '../cli/run-cli.ts';
import { openTestDatabase } from '../db/open-test-database.ts';
import { type Program, NOW, foundProgram } from '../db/program.ts';
import { submitAWeek } from '../db/submitted-week.ts';
import { createTestFolder } from '../support/folders.ts';
import { count, evidence } from './evidence.ts';

const copy = promisify(execFile);
const PROGRAMS = 4;
/** Every column that anybody is shown; the others name the row itself and say how often it was written. */
const SHOWN = `select journey_id::text as journey, to_jsonb(s) - 'id' - 'version' as row from journey_summary s order by 1`;

describe('promise 11: what is only shown can be made anew from what is kept', () => {
  it('is dropped, and comes out the same to the byte in every column that is shown', async () => {
    const begun = performance.now();
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    await fill(db, adminUrl);
    const before = await shown(adminUrl);
    expect(before).toHaveLength(PROGRAMS);

    await withClient(adminUrl, (client) => client.query('delete from journey_summary'));
    expect(await shown(adminUrl)).toEqual([]);
    const started = performance.now();
    const ran = runCliWith({ DATABASE_URL: adminUrl }, 'summaries-rebuild');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    expect([ran.status, ran.lines]).toEqual([0, []]);
    const after = await shown(adminUrl);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    // Whoever runs it twice, or while everything is there, changes nothing.
    expect(runCliWith({ DATABASE_URL: adminUrl }, 'summaries-rebuild').status).toBe(0);
    expect(JSON.stringify(await shown(adminUrl))).toBe(JSON.stringify(before));

    const bytes = JSON.stringify(before).length;
    const found = `the summaries of ${count(PROGRAMS)} journeys in as many organizations dropped and made anew in ${seconds} s: ${count(bytes)} bytes, all the same`;
    evidence(11, 'what is only shown can be made anew from what is kept', found, null, begun);
  }, 240_000);

  it('is the same in an empty server that was given a copy of the data folder', async () => {
    const begun = performance.now();
    const stack = new AsyncDisposableStack();
    try {
      const [here, there] = [stack.use(await createTestFolder()), stack.use(await createTestFolder())];
      const first = await serve(stack, here.folder);
      await ensureDatabase(first.url('postgres'), 'creditable');
      await migrate(first.url('creditable'));
      const db = await openDatabase(runtimeUrl(first.url('creditable')));
      await fill(db, first.url('creditable'));
      await db.close();
      const before = await everything(first.url('creditable'));
      await first.stop();

      const started = performance.now();
      await copy('cp', ['-a', join(here.folder, 'postgres'), join(there.folder, 'postgres')]);
      const second = await serve(stack, there.folder);
      const after = await everything(second.url('creditable'));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      expect(after.length).toBeGreaterThan(10_000);
      expect(after).toBe(before);

      const url = second.url('creditable');
      const summaries = JSON.stringify(await shown(url));
      await withClient(url, (client) => client.query('delete from journey_summary'));
      expect(runCliWith({ DATABASE_URL: url }, 'summaries-rebuild').status).toBe(0);
      expect(JSON.stringify(await shown(url))).toBe(summaries);
      const found = `a stopped data folder copied into an empty place and opened there in ${seconds} s: ${count(after.length)} bytes of rows, all the same, and the summaries made anew there, too`;
      evidence(11, 'what is only shown can be made anew from what is kept', found, null, begun);
    } finally {
      await stack.disposeAsync();
    }
  }, 240_000);
});

/** A PostgreSQL of its own in a folder, ended by itself or with the test. */
async function serve(stack: AsyncDisposableStack, folder: string) {
  await prepareDataFolder(folder);
  const group = createProgramGroup();
  stack.defer(() => group.stop());
  const { url } = await startPostgres({ dataDir: folder, group });
  return { url, stop: () => group.stop() };
}

/** Every row of every table, in an order of its own. */
async function everything(adminUrl: string): Promise<string> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const tables: string[] = [];
    for (const { name } of rows) {
      const kept = await client.query<{ text: string }>(`select t::text as text from public."${name}" t order by 1`);
      tables.push(`${name}\n${kept.rows.map(({ text }) => text).join('\n')}`);
    }
    return tables.join('\n');
  });
}

async function fill(db: Database, adminUrl: string): Promise<void> {
  const evaluatorFor = holdEvaluators(db, holdRulebooks().read);
  for (let many = 0; many < PROGRAMS; many += 1) {
    const program = await foundProgram(db, `Agency ${String(many)}`);
    await pinToPresent(adminUrl, program);
    const { organizationId, journeyId } = program;
    await countJourney({ db, evaluatorFor }, { organizationId, journeyId, at: '2026-11-21T09:00:00.000Z' });
    await live(db, program, many);
    await countJourney({ db, evaluatorFor }, { organizationId, journeyId, at: NOW });
  }
}

async function shown(adminUrl: string): Promise<unknown[]> {
  const { rows } = await withClient(adminUrl, (client) => client.query(SHOWN));
  return rows;
}

/** The journey of a test is pinned to rules that there are not; this one is counted in earnest. */
async function pinToPresent(adminUrl: string, { journeyId }: Program): Promise<void> {
  const { identity, sha256 } = holdRulebooks().read('CA-LMFT');
  await withClient(adminUrl, (client) =>
    client.query('update journey set rulebook_sha256 = $2, rulebook_version = $3 where id = $1', [
      journeyId,
      sha256,
      identity.version,
    ]),
  );
}

/** Each journey is in another state: facts on file or not, a week that waits, a week that is signed. */
async function live(db: Database, program: Program, many: number): Promise<void> {
  const { by, directorId, supervisorId } = program;
  if (many === 0) return;
  const degree = { awardedOn: plainDate('2025-05-15'), level: 'master' as const };
  const registrations = [{ jurisdiction: 'CA', credential: 'AMFT', issuedOn: plainDate('2025-06-01') }];
  await recordFacts(db, by(directorId, { degree, registrations }));
  if (many === 1) return;
  const { weeklyLogId, contentSha256 } = await submitAWeek(db, program);
  if (many === 3) await signWeek(db, by(supervisorId, { weeklyLogId, contentSha256 }));
}
