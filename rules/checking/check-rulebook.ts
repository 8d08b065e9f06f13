import { type ReadCases } from '../rulebooks/load-cases.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Equivalents } from '../rulebooks/schema/equivalents-schema.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { isFull, leastCases } from './full-rulebooks.ts';
import { type LicenseReport } from './license-report.ts';
import { findOpenEnds } from './lints/find-open-ends.ts';
import { findStale } from './lints/find-stale.ts';
import { lintForAuthors } from './lints/lint-for-authors.ts';
import { type Problem } from './problem.ts';
import { isByFiles } from './mutants/mutant.ts';
import { runCases } from './run-cases.ts';
import { runAroundChanges } from './run-around-changes.ts';
import { tryMutants } from './try-mutants.ts';
import { watchCoverage } from './watch-coverage.ts';

/** What the bench needs of one license. */
export interface Bench {
  readonly rulebook: Rulebook;
  readonly read: ReadCases;
  readonly equivalents: Equivalents;
  readonly today: PlainDate;
  /** Whether to change the rulebook and see who notices; `full` only where it must be proved in full. */
  readonly mutate: 'always' | 'full' | 'never';
}

/**
 * Puts a rulebook on the bench: reads it as an author should, runs its cases, watches what they reach,
 * and changes it in every way to see whether they notice. Rulebooks that must be proved in full are held to all of it,
 * the others only to what would make them wrong.
 */
export async function checkRulebook({ rulebook, read, equivalents, today, mutate }: Bench): Promise<LicenseReport> {
  const full = isFull(rulebook.identity);
  const run = await runCases(rulebook, read.cases);
  // Only cases that are counted by the files as they stand can say what in them is never reached.
  const byFiles = run.cases.filter((one) => isByFiles(rulebook, one));
  const coverage = watchCoverage(rulebook, byFiles);
  // A case that fails already would notice every change.
  const sound = run.problems.length === 0 ? run.cases : [];
  const isTried = mutate === 'always' || (mutate === 'full' && full);
  const tried = isTried && sound.length > 0 ? tryMutants(rulebook, sound, equivalents) : null;
  const ungraded = [...coverage.gaps, ...(tried?.unnoticed ?? [])];
  return {
    license: rulebook.identity.license,
    full,
    cases: read.cases.length,
    conditions: coverage.conditions,
    steps: coverage.steps,
    thresholds: tried?.thresholds ?? null,
    structure: tried?.structure ?? null,
    survivors: tried?.survivors ?? [],
    equivalents: tried?.equivalents ?? [],
    problems: [
      ...lintForAuthors(rulebook),
      ...unreadable(read),
      ...tooFew(rulebook, read),
      ...run.problems,
      ...runAroundChanges(rulebook, run.cases),
      ...(tried?.untrue ?? []),
      ...(full ? ungraded : []),
    ],
    notes: [...findStale(rulebook, today), ...findOpenEnds(rulebook), ...(full ? [] : ungraded)],
  };
}

function unreadable({ problems }: ReadCases): Problem[] {
  return [...problems].map(([file, says]) => ({
    file: `cases/${file}`,
    place: '',
    says,
    remedy: 'write it as the other cases are',
  }));
}

function tooFew({ identity }: Rulebook, { cases }: ReadCases): Problem[] {
  const least = leastCases(identity);
  if (cases.length >= least) return [];
  return [{ file: 'cases', place: '', says: `${cases.length} of at least ${least} cases`, remedy: 'write the others' }];
}
