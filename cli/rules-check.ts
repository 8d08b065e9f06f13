import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { showLine, showProblems, showSummary } from '../rules/checking/show-report.ts';
import { findLicenses } from '../rules/rulebooks/find-licenses.ts';
import { folderOf } from '../rules/rulebooks/load-rulebook.ts';
import { type PlainDate, dateAt, parsePlainDate } from '../rules/vocabulary/plain-date.ts';
import { type CheckRequest, type Checked } from './rules-check/check-license.ts';
import { checkMany } from './rules-check/check-many.ts';

/** Something about the command itself that the caller must correct: exit 2. */
class BadUsage extends Error {}

interface Options {
  readonly json?: true;
  readonly mutation: boolean;
  readonly today?: string;
  readonly rulebooks?: string;
}

const command = new Command('rules:check')
  .description(
    'Puts rulebooks on the bench: checks their form, names, citations and units, runs their cases, watches what the cases reach, and changes every number and every element to see whether a case notices. Without a license, all of them; those that need not be proved in full are then not changed.',
  )
  .argument('[license...]', 'the licenses to check, for one CA-LMFT')
  .option('--json', 'print the whole report as JSON')
  .option('--no-mutation', 'do not change anything; much faster')
  .option('--today <date>', 'the day by which sources are old, YYYY-MM-DD (default: today)')
  .option('--rulebooks <folder>', 'another folder of rulebooks, each in its own us-xx/code')
  .addHelpText(
    'after',
    `
A change that survives is one that no case noticed: add a case that comes out differently, or expect more of a case.
A change that can make no difference to anybody goes into cases/equivalent-mutants.yaml, in the words of the report,
with the reason: "step forty without keep: All hours of this license are alike."
What is only noted is printed for licenses that are named.

Exits with 0 when all is well, 1 when there are problems, 2 when it was called the wrong way.`,
  )
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', () => undefined);
process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<number> {
  try {
    command.parse(argv);
    return await check(readRequests(command.args, command.opts<Options>()), command.opts<Options>());
  } catch (error) {
    return explain(error);
  }
}

function readRequests(named: readonly string[], { mutation, today, rulebooks }: Options): CheckRequest[] {
  const folder = rulebooks === undefined ? undefined : pathToFileURL(`${resolve(rulebooks)}/`);
  if (folder !== undefined && !existsSync(folder)) throw new BadUsage(`--rulebooks: there is no folder ${rulebooks}`);
  const known = findLicenses(folder);
  assertKnown(named, known);
  const mutate = !mutation ? 'never' : named.length > 0 ? 'always' : 'full';
  const day = readDay(today);
  return (named.length > 0 ? [...new Set(named)] : known).map((license) => ({
    license,
    today: day,
    mutate,
    rulebooks: folder?.href,
  }));
}

function assertKnown(named: readonly string[], known: readonly string[]): void {
  if (known.length === 0) throw new BadUsage('--rulebooks: there is no rulebook in that folder');
  const unknown = named.find((license) => !known.includes(license));
  if (unknown === undefined) return;
  const near = known.filter((license) => license.slice(0, 2) === unknown.slice(0, 2).toUpperCase());
  const hint = near.length > 0 ? near.join(', ') : `${known[0]} and others, ${known.length} in all`;
  throw new BadUsage(`There is no rulebook for ${unknown}. There is one for ${hint}.`);
}

/** Only here may the clock be looked at: rules never know what day it is. */
function readDay(today: string | undefined): PlainDate {
  if (today === undefined) return dateAt(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const day = parsePlainDate(today);
  if (day === null) throw new BadUsage(`--today: expected a calendar date that exists, as YYYY-MM-DD, not "${today}"`);
  return day;
}

async function check(requests: readonly CheckRequest[], options: Options): Promise<number> {
  const start = performance.now();
  const all: Checked[] = [];
  showProgress(0, requests.length);
  for await (const checked of checkMany(requests)) {
    all.push(checked);
    if (options.json === undefined)
      write([showLine(checked.report, checked.milliseconds), ...problemsOf(checked, options)]);
    showProgress(all.length, requests.length);
  }
  const reports = all.map(({ report }) => report);
  if (options.json === undefined) write([showSummary(reports, performance.now() - start)]);
  else write([JSON.stringify(all, null, 2)]);
  return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function problemsOf({ report }: Checked, { rulebooks }: Options): string[] {
  const folder = join(rulebooks ?? 'rules/rulebooks', folderOf(report.license));
  return showProblems(report, folder, command.args.length > 0);
}

/** Somebody who waits at a terminal sees how far it is; a file or a pipe gets the report alone. */
function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY !== true) return;
  process.stderr.write(done === of ? '\r\u001b[K' : `\r\u001b[K${done} of ${of} licenses checked ...`);
}

function write(lines: readonly string[]): void {
  if (process.stderr.isTTY === true) process.stderr.write('\r\u001b[K');
  process.stdout.write(`${lines.join('\n')}\n`);
}

function explain(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isOurs = error instanceof BadUsage || error instanceof CommanderError;
  process.stderr.write(`${isOurs ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  return isOurs ? 2 : 1;
}
