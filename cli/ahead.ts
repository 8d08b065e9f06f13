import { Command } from 'commander';
import { lookAhead } from '../rules/lookahead/look-ahead.ts';
import { LONGEST_PLAN_DAYS, type OutlookAnswer, SHORTEST_PLAN_DAYS } from '../rules/vocabulary/outlook.ts';
import { type PlainDate, addDays } from '../rules/vocabulary/plain-date.ts';
import { askForReadings } from './input/ask-for-readings.ts';
import { CannotRun } from './input/cannot-run.ts';
import { readDay } from './input/read-day.ts';
import { readRecordFile } from './input/read-record-file.ts';
import { readRulebook } from './input/read-rulebook.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('ahead')
  .description('Looks ahead: when the hours will be complete, what is at risk, and what each week must bring.')
  .requiredOption('--license <code>', 'the license sought, for one CA-LMFT')
  .requiredOption('--record <file>', 'an experience record (experience-record/1) as JSON')
  .option('--as-of <date>', 'the day from which to look, YYYY-MM-DD (default: today)')
  .option('--target <date>', 'the day on which you want to file: plans backwards from it')
  .option('--reading <id...>', 'read open texts the other way; see npm run evaluate -- --readings')
  .option('--json', 'print one JSON object');

await runCommand(command, async () => {
  const options = command.opts<{
    license: string;
    record: string;
    asOf?: string;
    target?: string;
    reading?: string[];
    json?: boolean;
  }>();
  const asOf = readDay('--as-of', options.asOf);
  const rulebook = askForReadings(readRulebook(options.license), options.reading);
  const targetOn = options.target === undefined ? null : readTarget(options.target, asOf);
  const view = await lookAhead({ rulebook, record: readRecordFile(options.record), asOf, targetOn });
  process.stdout.write(options.json === true ? `${JSON.stringify(view, null, 2)}\n` : asText(view));
});

function readTarget(text: string, asOf: PlainDate): PlainDate {
  const target = readDay('--target', text);
  if (target < addDays(asOf, SHORTEST_PLAN_DAYS) || target > addDays(asOf, LONGEST_PLAN_DAYS))
    throw new CannotRun([`--target: expected a day from a week to six years after ${asOf}, not ${target}`]);
  return target;
}

function asText({ finish, ageingOut, atRisk, plan }: OutlookAnswer): string {
  const lines = [
    `Complete: ${finish.sentence}`,
    ...atRisk.map(
      ({ risk, dueOn, sentence }) => `At risk (${risk}${dueOn === null ? '' : `, by ${dueOn}`}): ${sentence}`,
    ),
    ...ageingOut.map(({ sentence }) => `Waiting costs: ${sentence}`),
    ...(plan?.rows ?? []).map(
      ({ sentence, reachedAtPace }) => `Plan: ${sentence}${reachedAtPace ? ' Enough.' : ' Not enough.'}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
