import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Equivalents } from '../rulebooks/schema/equivalents-schema.ts';
import { type LicenseReport, type Tally } from './license-report.ts';
import { type Baseline, killMutants } from './mutants/kill-mutants.ts';
import { listMutants } from './mutants/list-mutants.ts';
import { type Mutant, idOf } from './mutants/mutant.ts';
import { type Problem } from './problem.ts';

/** What came of changing a rulebook in every possible way. */
export type MutantReport = Pick<LicenseReport, 'equivalents' | 'survivors'> & {
  readonly thresholds: Tally;
  readonly structure: Tally;
  /** What no case noticed, element by element. */
  readonly unnoticed: readonly Problem[];
  /** Lines of the list of equivalents that are no longer true. */
  readonly untrue: readonly Problem[];
};

/** Where authors list the changes that make no difference. */
const LIST = 'cases/equivalent-mutants.yaml';

/**
 * Changes a rulebook in every way the bench knows and sees whether its cases notice.
 * @param equivalents - changes that make no difference to anybody, with the reason.
 */
export function tryMutants(rulebook: Rulebook, cases: readonly Baseline[], equivalents: Equivalents): MutantReport {
  const mutants = listMutants(rulebook);
  const fates = killMutants(mutants, cases);
  const survived = mutants.filter((_, index) => fates[index] === null);
  const isListed = (mutant: Mutant) => Object.hasOwn(equivalents, idOf(mutant));
  const excused = new Set(survived.filter(isListed));
  const idle = new Set(survived.filter((mutant) => mutant.idle === true && !excused.has(mutant)));
  const survivors = survived.filter((mutant) => !excused.has(mutant) && !idle.has(mutant));
  const tally = (sort: Mutant['sort']): Tally => {
    const of = mutants.filter((mutant) => mutant.sort === sort && !excused.has(mutant) && !idle.has(mutant)).length;
    return { done: of - survivors.filter((mutant) => mutant.sort === sort).length, of };
  };
  return {
    thresholds: tally('threshold'),
    structure: tally('structure'),
    survivors: survivors.map(idOf),
    equivalents: [...excused].map((mutant) => ({ id: idOf(mutant), reason: equivalents[idOf(mutant)] ?? '' })),
    unnoticed: unnoticed(survivors),
    untrue: untrue(mutants, excused, equivalents),
  };
}

/** One problem for each element, however many changes to it survived. */
function unnoticed(survivors: readonly Mutant[]): Problem[] {
  const elements = Map.groupBy(survivors, ({ file, element, sort }) => `${file} ${element} ${sort}`);
  return [...elements.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const changes = group.map(({ what }) => what).join('; ');
    return {
      file: first.file,
      place: first.element,
      says: `survived: ${changes}: ${first.sort === 'threshold' ? 'no case is between' : 'no case comes out differently'}`,
      remedy: 'add one',
    };
  });
}

function untrue(mutants: readonly Mutant[], excused: ReadonlySet<Mutant>, equivalents: Equivalents): Problem[] {
  const known = new Set(mutants.map(idOf));
  const right = new Set([...excused].map(idOf));
  return Object.keys(equivalents)
    .filter((id) => !right.has(id))
    .map((id) => ({
      file: LIST,
      place: id,
      says: known.has(id) ? 'a case notices it after all' : 'there is no such change',
      remedy: 'take it off the list',
    }));
}
