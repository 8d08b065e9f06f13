import { compareCase } from '../../cases/compare-case.ts';
import { lintRulebook } from '../../rulebooks/lint-rulebook.ts';
import { type Rulebook } from '../../rulebooks/rulebook.ts';
import { withoutVersions } from '../../rulebooks/versions/list-versions.ts';
import { type BenchCase } from '../bench/bench-case.ts';
import { rulesFor } from '../bench/rules-for.ts';
import { type MeasuredCase, countCase, judgeCase, measureCase } from '../bench/stages.ts';
import { type Mutant, type Reach, isByFiles } from './mutant.ts';

/** A case with what the unchanged rulebook makes of it, up to where a change may set in. */
export interface Baseline {
  readonly worked: BenchCase;
  readonly measured: MeasuredCase;
  /** The version of the rules by which its person is counted. */
  readonly version: string;
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
    const sees = mutant.seenBy ?? (({ worked }) => worked.readings.length === 0);
    const killer = order.find((baseline) => sees(baseline) && isNoticed(rulebook, mutant, baseline));
    if (killer === undefined) return isRefused(mutant, rulebook) ? 'refused' : null;
    if (killer !== order[0]) order = [killer, ...order.filter((other) => other !== killer)];
    return killer.worked.file;
  });
}

/**
 * A rulebook that throws has been noticed: its author sees the error. But that a version cannot be put together any more
 * says nothing of the number or step that was changed; cases must notice it.
 */
function isNoticed(rulebook: Rulebook, mutant: Mutant, baseline: Baseline): boolean {
  const { reach, seenBy } = mutant;
  const { worked, measured } = baseline;
  try {
    const own = isByFiles(rulebook, baseline) && seenBy === undefined ? rulebook : rulesAnew(rulebook, mutant, worked);
    if (own === null) return seenBy !== undefined;
    const { outcome } = judgeCase(own, rerun(own, reach, worked, measured));
    return compareCase(worked.expected, outcome).length > 0;
  } catch {
    return true;
  }
}

function rulesAnew(rulebook: Rulebook, { seenBy }: Mutant, worked: BenchCase): Rulebook | null {
  try {
    return rulesFor(rulebook, worked);
  } catch (error) {
    if (seenBy !== undefined) throw error;
    return null;
  }
}

function rerun(rulebook: Rulebook, reach: Reach, worked: BenchCase, measured: MeasuredCase): MeasuredCase {
  if (reach === 'rows') return measured;
  return measureCase(rulebook, reach === 'measures' ? measured : countCase(rulebook, worked));
}

/** Only counting can be refused: a changed number is still a number, and rows changed by the bench are not the author's. */
function isRefused({ file }: Mutant, rulebook: Rulebook): boolean {
  return (
    file === 'counting.yaml' && lintRulebook({ ...rulebook, identity: withoutVersions(rulebook.identity) }).length > 0
  );
}
