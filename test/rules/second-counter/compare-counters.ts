import fc from 'fast-check';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type GivenRecord, arbitraryRecord } from '../generators/experience-record.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { type Reach, openReach } from '../generators/reach.ts';
import { SECOND_COUNTERS } from './counters.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { OPEN_QUESTIONS } from './open-questions.ts';
import { type ChosenLosses } from './second-count.ts';
import { shrinkLog } from './shrink-log.ts';

/** What came of counting some records twice. */
export interface Comparison {
  readonly reach: Reach;
  /** Rows in which the two differ by a question that is open, see {@link OPEN_QUESTIONS}. */
  readonly setAside: number;
  /** Records in which other hours could have been given up that are less precious. */
  readonly improvable: number;
  /** What else they differ in, the first three in words. */
  readonly disagreements: readonly string[];
}

/**
 * Counts random records of one license by the engine and by hand.
 * @param license - one of those counted a second time.
 * @param records - how many.
 * @param seed - the same seed gives the same records.
 */
export async function compareCounters(license: string, records: number, seed: number): Promise<Comparison> {
  const rulebook = rulebookOf(license);
  const reach = openReach();
  const found: string[] = [];
  let setAside = 0;
  let improvable = 0;
  for (const given of fc.sample(arbitraryRecord(license), { numRuns: records, seed })) {
    const { evaluation, differences, open, improvable: better } = await countTwice(license, rulebook, given);
    reach.see(evaluation);
    setAside += open;
    improvable += better ? 1 : 0;
    if (differences.length > 0 && found.length < 3) found.push(await shrunk(license, rulebook, given));
  }
  return { reach, setAside, improvable, disagreements: found };
}

/** Counts one record twice and says in what the counts differ. */
export async function countTwice(license: string, rulebook: Rulebook, { record, asOf }: GivenRecord) {
  const count = SECOND_COUNTERS[license];
  if (count === undefined) throw new Error(`${license} has no second counter`);
  const evaluation = await evaluateRecord({ rulebook, record, asOf });
  const second = count(record, asOf, chosenBy(evaluation));
  const all = disagreements(evaluation, second);
  const isOpen = (one: Disagreement) =>
    OPEN_QUESTIONS.some(
      ({ about, engine, second }) => about === one.about && engine === one.engine && second === one.second,
    );
  const differences = all.filter((one) => !isOpen(one));
  return { evaluation, differences, open: all.length - differences.length, improvable: second.improvable };
}

function chosenBy({ ledger }: Evaluation): ChosenLosses {
  const lost = new Map(
    ledger.flatMap(({ entry, lost: losses }) =>
      losses.map(({ requirement, minutes }) => [`${entry} ${requirement}`, minutes] as const),
    ),
  );
  return (entry, requirement) => lost.get(`${entry} ${requirement}`) ?? 0;
}

/** One disagreement in words, with a record small enough to be checked by hand. */
async function shrunk(license: string, rulebook: Rulebook, { record, asOf }: GivenRecord): Promise<string> {
  const differing = async (smaller: typeof record) =>
    (await countTwice(license, rulebook, { record: smaller, asOf })).differences.length > 0;
  const small = await shrinkLog(record, differing);
  const { differences } = await countTwice(license, rulebook, { record: small, asOf });
  const words = differences.map(({ about, engine, second }) => `${about}: ${engine} by the engine, ${second} by hand`);
  return [...words, `as of ${asOf}`, JSON.stringify(small)].join('\n');
}
