import { Command } from 'commander';
import { evaluateRecord } from '../rules/evaluate/evaluate-record.ts';
import { readDay } from './input/read-day.ts';
import { readRecordFile } from './input/read-record-file.ts';
import { readRulebook } from './input/read-rulebook.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('evaluate')
  .description(
    "Says what one license's rules make of one experience record. Works offline; prints the evaluation as JSON.",
  )
  .requiredOption('--license <code>', 'the license sought, for one CA-LMFT; an unknown one lists them all')
  .requiredOption('--record <file>', 'an experience record (experience-record/1) as JSON')
  .option('--as-of <date>', 'the day on which to look at the record, YYYY-MM-DD (default: today)');

await runCommand(command, async () => {
  const options = command.opts<{ license: string; record: string; asOf?: string }>();
  const asOf = readDay('--as-of', options.asOf);
  const rulebook = readRulebook(options.license);
  const record = readRecordFile(options.record);
  process.stdout.write(`${JSON.stringify(await evaluateRecord({ rulebook, record, asOf }), null, 2)}\n`);
});
