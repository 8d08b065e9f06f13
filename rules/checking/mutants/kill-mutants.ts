import { compareCase } from '../../cases/compare-case.ts';
import { lintRulebook } from '../../rulebooks/lint-rulebook.ts';
import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { type BenchCase } from '../bench/bench-case.ts';
import { type MeasuredCase, countCase, judgeCase, measureCase } from '../bench/stages.ts';
import { type Mutant, type Reach } from './mutant.ts';

/** A case with what the unchanged rulebook makes of it, up to where a change may set in. */
export interface Baseline {
  readonly worked: BenchCase;
  readonly measured: MeasuredCase;
}

/** What became of a mutant: the case that noticed it, `refused` when no rulebook may be so, or null when it survived. */
export type Fate = string | 'refused' | null;

/**
 * Tries every mutant on the cases until one notices it. The case that noticed the last one is tried first,
 * for mutants that stand side by side tend to die of the same case.
 * @param baselines - the cases, all of them fulfilled by the unchanged rulebook.
 * @returns the fate of each mutant, in their order.
 */
export function killMutants(mutants: readonly Mutant[], baselines: readonly Baseline[]): Fate[] {
  let order = [...baselines];
  return mutants.map((mutant) => {
    const rulebook: Rulebook = { ...mutant.change(), sha256: '' };
    const killer = order.find((baseline) => isNoticed(rulebook, mutant.reach, baseline));
    if (killer === undefined) return isRefused(mutant, rulebook) ? 'refused' : null;
    if (killer !== order[0]) order = [killer, ...order.filter((other) => other !== killer)];
    return killer.worked.file;
  });
}

/** A rulebook that throws has been noticed: its author sees the error. */
function isNoticed(rulebook: Rulebook, reach: Reach, { worked, measured }: Baseline): boolean {
  try {
    const { outcome } = judgeCase(rulebook, rerun(rulebook, reach, worked, measured));
    return compareCase(worked.expected, outcome).length > 0;
  } catch {
    return true;
  }
}

function rerun(rulebook: Rulebook, reach: Reach, worked: BenchCase, measured: MeasuredCase): MeasuredCase {
  if (reach === 'rows') return measured;
  return measureCase(rulebook, reach === 'measures' ? measured : countCase(rulebook, worked));
}

/** Only counting can be refused: a changed number is still a number, and rows changed by the bench are not the author's. */
function isRefused({ file }: Mutant, rulebook: Rulebook): boolean {
  return file === 'counting.yaml' && lintRulebook(rulebook).length > 0;
}
