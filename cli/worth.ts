import { Command } from 'commander';
import { holdEvaluator } from '../rules/evaluate/hold-evaluator.ts';
import { type Worth, compareLicenses } from '../rules/lookahead/compare-licenses.ts';
import { listRulebooks } from '../rules/rulebooks/load-rulebook.ts';
import { readDay } from './input/read-day.ts';
import { readRecordFile } from './input/read-record-file.ts';
import { readRulebook } from './input/read-rulebook.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('worth')
  .description('Says what one record would be worth under many licenses: what my hours would be worth in Oregon.')
  .requiredOption('--record <file>', 'an experience record (experience-record/1) as JSON')
  .option('--license <code...>', 'the licenses to compare; all of them without it')
  .option('--as-of <date>', 'the day on which to look at the record, YYYY-MM-DD (default: today)')
  .option('--json', 'print one JSON object per line');

await runCommand(command, async () => {
  const options = command.opts<{ record: string; license?: string[]; asOf?: string; json?: boolean }>();
  const record = readRecordFile(options.record);
  const asOf = readDay('--as-of', options.asOf);
  const { evaluate } = holdEvaluator(readRulebook);
  const licenses = options.license ?? listRulebooks();
  for await (const worth of compareLicenses(
    (license, same, on) => evaluate({ license, record: same, asOf: on }),
    licenses,
    record,
    asOf,
  ))
    process.stdout.write(`${options.json === true ? JSON.stringify(worth) : asText(worth)}\n`);
});

function asText({ license, verdict, countedMinutes, loggedMinutes, share, unmet, unknown }: Worth): string {
  const hours = `${Math.floor(countedMinutes / 60)} of ${Math.floor(loggedMinutes / 60)} h count`;
  return `${license.padEnd(18)} ${verdict.padEnd(8)} ${String(Math.floor(share * 100)).padStart(3)} %  ${hours}; ${unmet.length} unmet, ${unknown.length} to be answered`;
}
