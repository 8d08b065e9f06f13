import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { openDatabase } from '../../db/open-database.ts';
import { runtimeUrl } from '../../db/runtime-url.ts';
import { makeRecord } from './evaluate/make-record.ts';
import { fillOrganization } from './everyone/fill-organization.ts';
import { type Figures, measureEveryone } from './everyone/measure-everyone.ts';
import { startBenchDatabase } from './everyone/start-bench-database.ts';

/** Fills a PostgreSQL of its own with so many people and evaluates them all, against the bare read of the same rows. */
async function benchEveryone(people: number, entries: number): Promise<Figures> {
  await using database = await startBenchDatabase();
  const record = makeRecord(entries);
  say(`filling ${people} people with ${entries} entries each`);
  const organization = await fillOrganization(database.adminUrl, record, people);
  const db = await openDatabase(runtimeUrl(database.adminUrl));
  try {
    return await measureEveryone({ db, organization, record }, say);
  } finally {
    await db.close();
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function asLine(figures: Figures): string {
  const { people, entries, seconds, peoplePerSecond, readPeoplePerSecond, ratioToRead, readBy, memory } = figures;
  const held = [memory.at10, memory.at50, memory.at100].map(({ heapUsedMegabytes }) => `${heapUsedMegabytes} MB`);
  return `${people} people with ${entries} entries each in ${seconds} s: ${peoplePerSecond} people/s; bare read (${readBy}) ${readPeoplePerSecond} people/s, ratio ${ratioToRead}; heap at 10, 50 and 100 %: ${held.join(', ')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const whole = (text: string) => Number.parseInt(text, 10);
  const { json, people, entries } = new Command('bench:everyone')
    .description('Evaluates everyone from PostgreSQL, against the bare read of the same rows in the same run.')
    .option('--json', 'print one JSON object')
    .option('--people <n>', 'how many people', whole, 10_000)
    .option('--entries <n>', 'entries of each, a multiple of twenty', whole, 1000)
    .parse()
    .opts<{ json?: boolean; people: number; entries: number }>();
  const figures = await benchEveryone(people, entries);
  process.stdout.write(json === true ? `${JSON.stringify(figures)}\n` : `${asLine(figures)}\n`);
}
