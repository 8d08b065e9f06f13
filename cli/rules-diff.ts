import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { evaluateRecord } from '../rules/evaluate/evaluate-record.ts';
import { hoursInWords } from '../rules/explain/hours-in-words.ts';
import { applyProposal } from '../rules/proposals/apply-proposal.ts';
import { type Difference, diffEvaluations } from '../rules/proposals/diff-evaluations.ts';
import { parseStrictYaml } from '../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../rules/rulebooks/rulebook.ts';
import { type Proposal, proposalSchema } from '../rules/rulebooks/schema/proposal-schema.ts';
import { type ExperienceRecord } from '../rules/vocabulary/experience-record.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { readDay } from './input/read-day.ts';
import { readRecordFile } from './input/read-record-file.ts';
import { readRulebook } from './input/read-rulebook.ts';
import { runCommand } from './input/run-command.ts';

const command = new Command('rules:diff')
  .description(
    'Says for a folder of records who would gain, who would lose and how many hours, if a proposal became law.',
  )
  .requiredOption('--proposal <file>', 'a proposal as YAML, see rules/proposals/')
  .requiredOption('--records <folder>', 'experience records (*.json), or one of them')
  .option('--as-of <date>', 'the day on which to look at the records, YYYY-MM-DD (default: today)')
  .option('--json', 'print one JSON object');

/** One record and what would change for it. */
interface Change extends Difference {
  readonly record: string;
}

await runCommand(command, async () => {
  const options = command.opts<{ proposal: string; records: string; asOf?: string; json?: boolean }>();
  const proposal = readProposal(options.proposal);
  const before = readRulebook(proposal.license);
  const after = overlay(before, proposal);
  const asOf = readDay('--as-of', options.asOf);
  const changes: Change[] = [];
  for (const file of recordFiles(options.records)) {
    const record = readNamed(file);
    const [old, now] = [
      await evaluateRecord({ rulebook: before, record, asOf }),
      await evaluateRecord({ rulebook: after, record, asOf }),
    ];
    changes.push({ record: basename(file), ...diffEvaluations(old, now) });
  }
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ proposal: proposal.id, changes }, null, 2)}\n`
      : asText(proposal, changes),
  );
});

function readProposal(file: string): Proposal {
  try {
    const read = proposalSchema.safeParse(parseStrictYaml(readFileSync(file, 'utf8'), file));
    if (read.success) return read.data;
    throw new CannotRun(z.prettifyError(read.error).split('\n'));
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun([`--proposal: ${firstLine(error)}`]);
  }
}

function overlay(rulebook: Rulebook, proposal: Proposal): Rulebook {
  try {
    return applyProposal(rulebook, proposal);
  } catch (error) {
    throw new CannotRun(String(error instanceof Error ? error.message : error).split('\n'));
  }
}

function recordFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
      .sort();
    if (files.length === 0) throw new CannotRun([`--records: there are no *.json files in ${path}`]);
    return files.map((file) => join(path, file));
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun([`--records: ${firstLine(error)}`]);
  }
}

/** Among many records the problem of one says whose it is. */
function readNamed(file: string): ExperienceRecord {
  try {
    return readRecordFile(file);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    throw new CannotRun(error.lines.map((line) => `${basename(file)}: ${line}`));
  }
}

function asText(proposal: Proposal, changes: readonly Change[]): string {
  const gain = changes.filter(({ gainedMinutes }) => gainedMinutes > 0);
  const lose = changes.filter(({ gainedMinutes }) => gainedMinutes < 0);
  const rows = changes.filter(({ rows: different }) => different.length > 0).map(lineOf);
  return [
    `${proposal.title} (${proposal.license}, ${proposal.status})`,
    ...rows,
    `${gain.length} gain ${hoursInWords(sum(gain))}, ${lose.length} lose ${hoursInWords(-sum(lose))}, ${changes.length - rows.length} of ${changes.length} are not touched.`,
    '',
  ].join('\n');
}

function lineOf({ record, gainedMinutes, verdict, rows }: Change): string {
  const hours =
    gainedMinutes === 0
      ? 'same hours'
      : `${gainedMinutes > 0 ? 'gains' : 'loses'} ${hoursInWords(Math.abs(gainedMinutes))}`;
  const whole = verdict.before === verdict.after ? verdict.after : `${verdict.before} becomes ${verdict.after}`;
  return `${record}: ${hours}; ${whole}; ${rows.map(({ requirement, before, after }) => `${requirement} ${before?.verdict ?? 'none'} > ${after?.verdict ?? 'none'}`).join(', ')}`;
}

function sum(changes: readonly Change[]): number {
  return changes.reduce((minutes, { gainedMinutes }) => minutes + gainedMinutes, 0);
}
