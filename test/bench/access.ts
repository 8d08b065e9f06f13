import { Command } from 'commander';
import { inOneSession } from '../../db/hold-session.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { appendAccessEntry } from '../../db/operations/access/append-access-entry.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { findCohort } from '../../db/views/find-cohort.ts';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import { makeRecord } from './evaluate/make-record.ts';
import { fillOrganization } from './everyone/fill-organization.ts';
import { startBenchDatabase } from './everyone/start-bench-database.ts';
import { measureRounds } from './measure-rounds.ts';

/** So many ask at once in the second half. */
const AT_ONCE = 16;

const { people, rounds } = new Command('bench:access')
  .description('Reads from PostgreSQL with and without an entry in the log of access, in the same run.')
  .option('--people <n>', 'how many people', (text) => Number.parseInt(text, 10), 500)
  .option('--rounds <n>', 'an odd number', (text) => Number.parseInt(text, 10), 51)
  .parse()
  .opts<{ people: number; rounds: number }>();

await using database = await startBenchDatabase();
const organization = await fillOrganization(database.adminUrl, makeRecord(20), people);
const db = await openDatabase(runtimeUrl(database.adminUrl));
const { organizationId } = organization;
const [one] = await inOneSession(db, organizationId, (_, { ask }) =>
  ask<{ id: string; actorId: string }>('select id, supervisee_id as "actorId" from journey limit 1'),
);
if (one === undefined) throw new Error('There is no journey.');
const acting = { organizationId, actorId: one.actorId };

const journey = (held: Database) => getJourneyPage(held, acting, one.id);
const cohort = (held: Database) => findCohort(held, acting);

/** The same reading in one transaction with its entry. */
function logged(work: (held: Database) => Promise<unknown>, about: object): Promise<void> {
  const visitor = { actorId: one!.actorId, means: 'session', meansId: null, emergencyId: null } as const;
  const from = { address: '::1', device: 'A program' };
  return inOneSession(db, organizationId, async (held, session) => {
    await work(held);
    const at = new Date().toISOString();
    const entry = { at, kind: 'view', visitor: { ...visitor, ...from }, operation: 'bench', asked: {} } as const;
    await appendAccessEntry(session, { ...entry, ...about });
  });
}

const everybody = (await findCohort(db, acting)).map(({ superviseeId }) => superviseeId);
const atOnce = (work: () => Promise<unknown>) => () => Promise.all(Array.from({ length: AT_ONCE }, work));
const figures = await measureRounds(
  [
    { name: 'journey', run: () => journey(db), times: 1 },
    { name: 'journey, logged', run: () => logged(journey, { journeys: [one.id] }), times: 1 },
    { name: 'cohort', run: () => cohort(db), times: 1 },
    { name: 'cohort, logged', run: () => logged(cohort, { people: everybody }), times: 1 },
    { name: `journey by ${String(AT_ONCE)}`, run: atOnce(() => journey(db)), times: 1 },
    {
      name: `journey by ${String(AT_ONCE)}, logged`,
      run: atOnce(() => logged(journey, { journeys: [one.id] })),
      times: 1,
    },
  ],
  rounds,
);
const ratios = Object.entries(figures).flatMap(([name, micros]) => {
  const bare = figures[name.replace(', logged', '')];
  return name.endsWith(', logged') && bare !== undefined ? [[name, (micros / bare).toFixed(2)]] : [];
});
const size = await inOneSession(db, organizationId, (_, { ask }) =>
  ask<{ bytes: number }>(
    `select (avg(pg_column_size(a)) filter (where cardinality(people) > 1))::int as bytes from access_entry a`,
  ),
);
process.stdout.write(
  `${JSON.stringify({ people: everybody.length, micros: figures, ratios: Object.fromEntries(ratios), size })}\n`,
);
await db.close();
