import { type Rulebook } from '../rulebooks/rulebook.ts';
import { canFail } from './coverage/can-fail.ts';
import { showLeaf, watchConditions } from './coverage/conditions-seen.ts';
import { type Tally } from './license-report.ts';
import { type Problem } from './problem.ts';
import { type RunCase } from './run-cases.ts';

/** What the cases of a license reach. */
export interface Coverage {
  readonly conditions: Tally;
  readonly steps: Tally;
  /** What no case reaches. */
  readonly gaps: readonly Problem[];
}

/** Looks at which comparisons were seen both ways, and which steps took or asked something, over all cases. */
export function watchCoverage(rulebook: Rulebook, cases: readonly RunCase[]): Coverage {
  const seen = watchConditions(
    rulebook,
    cases.map(({ judged }) => ({ facts: judged.facts, rows: new Set(judged.outcome.rows.keys()) })),
  );
  const bothWays = seen.filter(({ leaf, held, failed }) => held && (failed || !canFail(rulebook, leaf)));
  const fired = new Set(cases.flatMap(({ measured }) => [...measured.sheet.fired]));
  const idle = rulebook.counting.steps.filter(({ id }) => !fired.has(id));
  return {
    conditions: { done: bothWays.length, of: seen.length },
    steps: { done: rulebook.counting.steps.length - idle.length, of: rulebook.counting.steps.length },
    gaps: [
      ...seen
        .filter((one) => !bothWays.includes(one))
        .map(({ row, leaf, held }) => ({
          file: 'requirements.yaml',
          place: row,
          says: `in no case ${held ? 'fails' : 'holds'} ${showLeaf(leaf)}`,
          remedy: 'add a case in which it does',
        })),
      ...idle.map(({ id }) => ({
        file: 'counting.yaml',
        place: `step ${id}`,
        says: 'in no case takes or asks anything',
        remedy: 'add a case in which it does',
      })),
    ],
  };
}
