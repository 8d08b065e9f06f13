import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { folderOf, parseStrictYaml } from './load-rulebook.ts';
import { type RulebookCase, caseSchema } from './schema/case-schema.ts';
import { type Equivalents, equivalentsSchema } from './schema/equivalents-schema.ts';

/** Where the rulebooks of this program stand. */
const RULEBOOKS = new URL('./', import.meta.url);

/** The person every case of a folder is about. */
const STANDARD_FACTS = 'standard-facts.yaml';

/** Mutants that cannot change any verdict, with the reason; read by the bench, not a case. */
const EQUIVALENT_MUTANTS = 'equivalent-mutants.yaml';

/** One worked case as it was read. */
export interface LoadedCase {
  /** The name of its file, for one `everything-done.yaml`. */
  readonly file: string;
  /** Everything of the experience record but its log, before the case changes it. */
  readonly standard: Readonly<Record<string, unknown>>;
  readonly worked: RulebookCase;
}

/** The cases of a license that can be read, and what is wrong with the others. */
export interface ReadCases {
  readonly cases: readonly LoadedCase[];
  /** By the name of the file. */
  readonly problems: ReadonlyMap<string, string>;
}

/**
 * Reads the worked cases of a license, in the order of their file names.
 * @param license - for one `CA-LMFT`; its cases stand in `us-ca/lmft/cases`.
 * @param rulebooks - the folder that holds all rulebooks, with a slash at the end; this one unless said otherwise.
 * @throws RangeError naming file and place when any is not as it should be.
 */
export function loadCases(license: string, rulebooks: URL = RULEBOOKS): LoadedCase[] {
  const { cases, problems } = readCases(license, rulebooks);
  const said = [...problems].map(([file, problem]) => `${file}: ${problem}`);
  if (said.length > 0) throw new RangeError(said.join('\n'));
  return [...cases];
}

/** Reads the worked cases of a license as far as they can be read; none where there is no folder of cases. */
export function readCases(license: string, rulebooks: URL = RULEBOOKS): ReadCases {
  const folder = casesFolder(license, rulebooks);
  const cases: LoadedCase[] = [];
  const problems = new Map<string, string>();
  const tryTo = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.set(file, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
  if (!existsSync(folder)) return { cases, problems };
  const standard = tryTo(STANDARD_FACTS, () => factsSchema.parse(readYaml(folder, STANDARD_FACTS)));
  for (const file of listCaseFiles(folder)) {
    const worked = tryTo(file, () => readCase(readYaml(folder, file)));
    if (standard !== undefined && worked !== undefined) cases.push({ file, standard, worked });
  }
  return { cases, problems };
}

const factsSchema = z.record(z.string(), z.unknown());

function listCaseFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && file !== STANDARD_FACTS && file !== EQUIVALENT_MUTANTS)
    .sort();
}

/**
 * Reads the list of changes that cannot make a difference; empty where there is none.
 * @throws RangeError when it is not one.
 */
export function loadEquivalents(license: string, rulebooks: URL = RULEBOOKS): Equivalents {
  const folder = casesFolder(license, rulebooks);
  if (!existsSync(new URL(EQUIVALENT_MUTANTS, folder))) return {};
  const parsed = equivalentsSchema.safeParse(readYaml(folder, EQUIVALENT_MUTANTS));
  if (!parsed.success) throw new RangeError(`${EQUIVALENT_MUTANTS}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Where the cases of a license stand. */
function casesFolder(license: string, rulebooks: URL): URL {
  return new URL(`${folderOf(license)}/cases/`, rulebooks);
}

function readYaml(folder: URL, file: string): unknown {
  return parseStrictYaml(readFileSync(new URL(file, folder), 'utf8'), file);
}

function readCase(yaml: unknown): RulebookCase {
  const parsed = caseSchema.safeParse(yaml);
  if (!parsed.success) throw new RangeError(`not well formed: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
