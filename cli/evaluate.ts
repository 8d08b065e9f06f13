import { Command } from 'commander';
import { evaluateRecord } from '../rules/evaluate/evaluate-record.ts';
import { type Rulebook } from '../rules/rulebooks/rulebook.ts';
import { listReadings } from '../rules/rulebooks/versions/open-readings.ts';
import { askForReadings } from './input/ask-for-readings.ts';
import { CannotRun } from './input/cannot-run.ts';
import { readDay } from './input/read-day.ts';
import { readRecordFile } from './input/read-record-file.ts';
import { readRulebook } from './input/read-rulebook.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('evaluate')
  .description(
    "Says what one license's rules make of one experience record. Works offline; prints the evaluation as JSON.",
  )
  .requiredOption('--license <code>', 'the license sought, for one CA-LMFT; an unknown one lists them all')
  .option('--record <file>', 'an experience record (experience-record/1) as JSON')
  .option('--as-of <date>', 'the day on which to look at the record, YYYY-MM-DD (default: today)')
  .option('--reading <id>', 'read an open text the other way; can be given more than once', gather)
  .option('--readings', 'list the readings that can be asked for, and nothing else');

interface Options {
  readonly license: string;
  readonly record?: string;
  readonly asOf?: string;
  readonly reading?: string[];
  readonly readings?: true;
}

await runCommand(command, async () => {
  const options = command.opts<Options>();
  const asOf = readDay('--as-of', options.asOf);
  const rulebook = readRulebook(options.license);
  if (options.readings === true) return void process.stdout.write(readingsOf(rulebook));
  if (options.record === undefined) throw new CannotRun(["error: required option '--record <file>' not specified"]);
  const record = readRecordFile(options.record);
  const asked = askForReadings(rulebook, options.reading);
  process.stdout.write(`${JSON.stringify(await evaluateRecord({ rulebook: asked, record, asOf }), null, 2)}\n`);
});

function gather(id: string, before: readonly string[] = []): string[] {
  return [...before, id];
}

function readingsOf(rulebook: Rulebook): string {
  const lines = listReadings(rulebook).map(
    ({ id, takes, instead }) => `--reading ${id}\n  ${instead}\n  Taken without it: ${takes}\n`,
  );
  return lines.length === 0 ? `${rulebook.identity.license} has no reading that can be asked for.\n` : lines.join('');
}
