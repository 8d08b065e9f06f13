import fc from 'fast-check';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { listRulebooks } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type GivenRecord, arbitraryRecord } from '../generators/experience-record.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { shortLogs } from '../generators/weekly-lines.ts';
import { shrinkLog } from '../second-counter/shrink-log.ts';

/** Records that one property looks at, shared among all licenses. */
const RECORDS = Number(process.env['RECORDS'] ?? 200);
/** Licenses that are known to reach their rules, so that each property has them; most where most rules meet in one week. */
const AT_LEAST: Readonly<Record<string, number>> = {
  'CA-LMFT': 100,
  'FL-LMHC': 20,
  'AZ-LCSW': 20,
  'TX-LMFT': 20,
  'TX-LPC': 20,
};

/** Whether a license is one of those whose rules are known to be reached; of the others a glance is taken. */
export function isWellKnown(license: string): boolean {
  return AT_LEAST[license] !== undefined;
}

/** The licenses to look at: all that have a rulebook, or those that LICENSES names, listed or not. */
export const LICENSES: readonly string[] = process.env['LICENSES']?.split(',') ?? listRulebooks();

/** Where there are many licenses, a property looks at those that are well known and at every third of the others. */
const MANY = 20;
const EVERY = 3;

/**
 * The licenses that one property looks at. Its neighbors look at the others, so that every license meets a third of the
 * properties in each run; with RECORDS set it looks at all. The promises always look at all.
 * @param property - its number.
 */
export function licensesFor(property: number): readonly string[] {
  if (LICENSES.length <= MANY || process.env['RECORDS'] !== undefined) return LICENSES;
  return LICENSES.filter((license, at) => isWellKnown(license) || at % EVERY === property % EVERY);
}

/** Evaluates under a license's rulebook. */
export function evaluate(license: string, record: ExperienceRecord, asOf: PlainDate): Promise<Evaluation> {
  return evaluateRecord({ rulebook: rulebookOf(license), record, asOf });
}

/** What a property finds wrong with one record, in words; nothing when it holds. */
export type Property = (given: GivenRecord, index: number) => Promise<readonly string[]>;

/** How records are chosen. */
export interface Choosing {
  readonly seed: number;
  readonly blocks?: Parameters<typeof arbitraryRecord>[1];
  readonly starts?: readonly PlainDate[];
  /** Records of this license, when not its share. */
  readonly records?: number;
}

function recordsOf(license: string): number {
  return Math.max(AT_LEAST[license] ?? 1, Math.round(RECORDS / LICENSES.length));
}

/**
 * Looks at random records of one license.
 * @returns what is wrong with the first record for which the property does not hold, made small; else nothing.
 */
export async function findCounterexample(license: string, choosing: Choosing, property: Property): Promise<string[]> {
  const { seed, blocks = shortLogs, starts, records = recordsOf(license) } = choosing;
  const samples = fc.sample(arbitraryRecord(license, blocks, starts), { numRuns: records, seed });
  for (const [index, given] of samples.entries()) {
    const wrong = await property(given, index);
    if (wrong.length === 0) continue;
    const fails = async (record: ExperienceRecord) => (await property({ ...given, record }, index)).length > 0;
    const record = await shrinkLog(given.record, fails);
    const small = await property({ ...given, record }, index);
    return [`${license}, seed ${seed}, record ${index}`, ...small, `as of ${given.asOf}`, JSON.stringify(record)];
  }
  return [];
}
