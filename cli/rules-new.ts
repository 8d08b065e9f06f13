import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { draftRulebook } from '../rules/drafting/draft-rulebook.ts';
import { type FactsFile, factsSchema } from '../rules/drafting/facts.ts';
import { writeFiles } from '../rules/drafting/write-files.ts';
import { assembleRulebook } from '../rules/rulebooks/assemble-rulebook.ts';

/** Anything that is the caller's to correct: one line each on standard error, exit 2. */
class CannotDraft extends Error {}

interface Options {
  readonly facts: string;
  readonly out?: string;
  readonly force?: true;
  readonly notes?: true;
}

const RULEBOOKS = fileURLToPath(new URL('../rules/rulebooks/', import.meta.url));

const command = new Command('rules:new')
  .description(
    [
      'Drafts a rulebook from the facts of a license: rulebook, parameters, counting, requirements and two worked cases.',
      'The draft is a beginning: correct it where the notes of the facts say something else, and write its cases.',
    ].join('\n'),
  )
  .requiredOption('--facts <file>', 'a facts file as JSON, or a folder of them')
  .option('--out <folder>', 'where to put us-<state>/<license> (default: rules/rulebooks)')
  .option('--force', 'overwrite files that are there')
  .option('--notes', 'put what the facts note above each row, to be taken out when it is checked')
  .exitOverride()
  .configureOutput({ writeErr: () => undefined });

process.stdout.on('error', () => undefined);
process.exitCode = run(process.argv);

function run(argv: readonly string[]): number {
  try {
    command.parse(argv);
    const options = command.opts<Options>();
    const files = findFiles(options.facts);
    const failed = files.filter((file) => !draftFile(file, options));
    process.stdout.write(`${files.length - failed.length} of ${files.length} drafts are well formed.\n`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    return report(error);
  }
}

/** Drafts one license; false when the draft is not yet as a rulebook should be. */
function draftFile(file: string, options: Options): boolean {
  const facts = readFacts(file);
  const draft = draftRulebook(facts);
  const folder = join(options.out ?? RULEBOOKS, `us-${facts.jurisdiction.toLowerCase()}`, facts.license.toLowerCase());
  writeAll(folder, writeFiles(draft, facts, { isAnnotated: options.notes === true }), options.force === true);
  const { identity, parameters, counting, requirements } = draft;
  try {
    assembleRulebook({ identity, parameters, counting, requirements });
    process.stdout.write(`${folder}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.stderr.write(`${folder}: ${error.message}\n`);
    return false;
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, string>, isForced: boolean): void {
  const there = [...files.keys()].map((path) => join(folder, path)).find((path) => existsSync(path));
  if (there !== undefined && !isForced)
    throw new CannotDraft(`${there} is there already: give --force to overwrite it`);
  for (const [path, text] of files) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

function findFiles(path: string): string[] {
  if (!existsSync(path)) throw new CannotDraft(`--facts: ${path} is not there`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
  if (files.length === 0) throw new CannotDraft(`--facts: ${path} holds no .json file`);
  return files.sort();
}

function readFacts(file: string): FactsFile {
  const parsed = factsSchema.safeParse(parseJson(file));
  if (!parsed.success) throw new CannotDraft(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CannotDraft(`${file}: expected JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isOurs = error instanceof CannotDraft || error instanceof CommanderError;
  process.stderr.write(`${error instanceof Error ? (isOurs ? error.message : String(error.stack)) : String(error)}\n`);
  return isOurs ? 2 : 1;
}
