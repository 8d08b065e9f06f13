import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { evaluateRecord } from '../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../rules/evaluate/read-record.ts';
import { listRulebooks, loadRulebook } from '../rules/rulebooks/load-rulebook.ts';
import { type PlainDate, dateAt, parsePlainDate } from '../rules/vocabulary/plain-date.ts';

/** Anything that is the caller's to correct: one line each on standard error, exit 2. */
class CannotEvaluate extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

interface Options {
  readonly license: string;
  readonly record: string;
  readonly asOf?: string;
}

const command = new Command('evaluate')
  .description(
    "Says what one license's rules make of one experience record. Works offline; prints the evaluation as JSON.",
  )
  .requiredOption('--license <code>', `the license sought: ${listRulebooks().join(', ')}`)
  .requiredOption('--record <file>', 'an experience record (experience-record/1) as JSON')
  .option('--as-of <date>', 'the day on which to look at the record, YYYY-MM-DD (default: today)')
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', () => undefined);
process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<number> {
  try {
    command.parse(argv);
    process.stdout.write(`${await evaluate(command.opts<Options>())}\n`);
    return 0;
  } catch (error) {
    return report(error);
  }
}

async function evaluate({ license, record, asOf }: Options): Promise<string> {
  const day = readDay(asOf);
  if (!listRulebooks().includes(license))
    throw new CannotEvaluate([
      `$.license: expected one of ${listRulebooks().join(', ')}, not ${JSON.stringify(license)}`,
    ]);
  const read = readRecord(parseJson(record));
  if (!read.ok) throw new CannotEvaluate(read.problems.map(({ path, expected }) => `${path}: expected ${expected}`));
  return JSON.stringify(
    await evaluateRecord({ rulebook: loadRulebook(license), record: read.record, asOf: day }),
    null,
    2,
  );
}

/** Only here may the clock be looked at: rules never know what day it is. */
function readDay(asOf: string | undefined): PlainDate {
  if (asOf === undefined) return dateAt(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const day = parsePlainDate(asOf);
  if (day === null)
    throw new CannotEvaluate([
      `--as-of: expected a calendar date that exists, as YYYY-MM-DD, not ${JSON.stringify(asOf)}`,
    ]);
  return day;
}

function parseJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotEvaluate([`$: expected JSON (${firstLine(error)})`]);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotEvaluate([`--record: expected a file that can be read, but ${firstLine(error)}`]);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function report(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isOurs = error instanceof CannotEvaluate || error instanceof CommanderError;
  const lines =
    error instanceof CannotEvaluate
      ? error.lines
      : [isOurs ? firstLine(error) : String(error instanceof Error ? error.stack : error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  return isOurs ? 2 : 1;
}
