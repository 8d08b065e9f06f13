import { compareCase } from '../cases/compare-case.ts';
import { outcomeOf } from '../cases/outcome.ts';
import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { type LoadedCase } from '../rulebooks/load-cases.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Evaluation } from '../vocabulary/evaluation.ts';
import { askReadings } from '../rulebooks/versions/ask-readings.ts';
import { openCase } from './bench/bench-case.ts';
import { differenceOf } from './bench/difference-of.ts';
import { rulesFor } from './bench/rules-for.ts';
import { type JudgedCase, countCase, judgeCase, measureCase } from './bench/stages.ts';
import { type Baseline } from './mutants/kill-mutants.ts';
import { type Problem } from './problem.ts';

/** A case that was run, with everything that can be watched in it. */
export interface RunCase extends Baseline {
  readonly judged: JudgedCase;
}

/** Every case that could be run, and what is wrong with it or with the others. */
export interface Run {
  readonly cases: readonly RunCase[];
  readonly problems: readonly Problem[];
}

/**
 * Runs every case through the real evaluation, and once more through the stages of the bench, which must agree.
 * @param loaded - the cases of one license.
 */
export async function runCases(rulebook: Rulebook, loaded: readonly LoadedCase[]): Promise<Run> {
  const cases: RunCase[] = [];
  const problems: Problem[] = [];
  for (const one of loaded) {
    const file = `cases/${one.file}`;
    const ran = await runCase(rulebook, one);
    problems.push(...ran.says.map((says) => ({ file, place: '', says, remedy: ran.remedy })));
    if (ran.run !== null) cases.push(ran.run);
  }
  return { cases, problems };
}

interface Ran {
  readonly run: RunCase | null;
  readonly says: readonly string[];
  readonly remedy: string;
}

async function runCase(rulebook: Rulebook, loaded: LoadedCase): Promise<Ran> {
  const worked = openCase(loaded);
  if (!('record' in worked)) return { run: null, says: worked, remedy: 'correct the record of the case' };
  try {
    const asked = askReadings(rulebook, worked.readings);
    const evaluation = await evaluateRecord({ rulebook: asked, record: worked.record, asOf: worked.asOf });
    const outcome = outcomeOf(evaluation);
    const says = [...compareCase(worked.expected, outcome), ...leftovers(evaluation)];
    const remedy = 'correct the rule or the expectation';
    const own = rulesFor(rulebook, worked);
    // Between versions, and where there is a choice, there is no one count to look into.
    if (own === null) return { run: null, says, remedy };
    const measured = measureCase(own, countCase(own, worked));
    const judged = judgeCase(own, measured);
    const disagreement = differenceOf(outcome, judged.outcome);
    if (disagreement !== null)
      return { run: null, says: [disagreement], remedy: 'report it: the bench itself is wrong' };
    return { run: { worked, measured, judged, version: own.identity.version }, says, remedy };
  } catch (error) {
    const says = [`cannot be evaluated: ${error instanceof Error ? error.message : String(error)}`];
    return { run: null, says, remedy: 'correct the rulebook, or the record if nobody can be in this place' };
  }
}

/** A place for a figure that no figure was put in would be read by people as it stands. */
function leftovers({ ledger, requirements }: Evaluation): string[] {
  const texts = [
    ...ledger.flatMap(({ lost }) => lost.map(({ why }) => why)),
    ...requirements.map((row) => row.explanation),
  ];
  const found = new Set(texts.filter((text) => /\{[a-z]+\}/.test(text)));
  return [...found].map((text) => `people would read "${text}"`);
}
