import { type RulebookParts } from '../rulebook.ts';
import { type Requirement } from '../schema/requirement-schema.ts';
import { factsIn } from './leaves-of.ts';
import { repeated } from './lint-names.ts';

/** Facts that every evaluation has, one of each for every requirement. */
const ROW_FACTS = ['clear', 'settled', 'shown', 'answer'];

/** Right-hand words that are not numbers of law. */
const WORDS = ['word.yes'];

/**
 * Finds what is wrong with the rows: ids used twice, names that lead nowhere, rows that bind but ask for nothing.
 * @returns one sentence per problem.
 */
export function lintRows(parts: RulebookParts): string[] {
  const ids = parts.requirements.map(({ id }) => id);
  const known = knownFacts(parts);
  return [
    ...repeated(ids).map((id) => `requirement ${id} stands twice`),
    ...(ids.includes(parts.identity.headline) ? [] : [`headline: no requirement ${parts.identity.headline}`]),
    ...parts.requirements.flatMap((row) =>
      [...missingNames(row, parts, ids), ...missingFacts(row, known), ...emptyRow(row), ...reversedRange(row)].map(
        (problem) => `${row.id}: ${problem}`,
      ),
    ),
    ...parts.requirements.filter((row) => isWithinItself(row, parts)).map(({ id }) => `${id}: stands within itself`),
    ...lintPaths(parts, ids),
  ];
}

function missingNames(row: Requirement, { parameters, counting, identity }: RulebookParts, ids: readonly string[]) {
  const paths = (identity.paths ?? []).map(({ id }) => id);
  const missing = (what: string, name: string | undefined, known: readonly string[]) =>
    name === undefined || known.includes(name) ? [] : [`no ${what} ${name}`];
  return [
    ...missing('parameter', row.parameter, Object.keys(parameters)),
    ...missing('measure', row.counts, Object.keys(counting.measures)),
    ...missing('measure', row.owed, Object.keys(counting.measures)),
    ...missing('requirement', row.within, ids),
    ...missing('path', row.path, paths),
  ];
}

function missingFacts({ conditions }: Requirement, known: ReadonlySet<string>): string[] {
  const facts = conditions === undefined ? [] : factsIn(conditions);
  return facts.filter((fact) => !known.has(fact)).map((fact) => `no fact ${fact}`);
}

function emptyRow(row: Requirement): string[] {
  const asksNothing = row.conditions === undefined && row.notBinding === undefined && row.superseded === undefined;
  const answersNothing = row.answer !== undefined && row.answer !== 'yes-or-no' && row.parameter === undefined;
  return [
    ...(asksNothing ? ['binds but has no conditions'] : []),
    ...(answersNothing ? ['is answered by a number but names no parameter to hold it against'] : []),
  ];
}

function isWithinItself({ id }: Requirement, { requirements }: RulebookParts): boolean {
  const seen = new Set<string>();
  let outer = requirements.find((row) => row.id === id)?.within;
  while (outer !== undefined && !seen.has(outer)) {
    if (outer === id) return true;
    seen.add(outer);
    const next: string = outer;
    outer = requirements.find((row) => row.id === next)?.within;
  }
  return false;
}

function reversedRange({ effective }: Requirement): string[] {
  const { from, until } = effective ?? {};
  return from !== undefined && until !== undefined && until < from ? ['ends before it takes effect'] : [];
}

function knownFacts(parts: RulebookParts): Set<string> {
  const measures = Object.keys(parts.counting.measures);
  return new Set([
    ...measures,
    ...measures.map((name) => `owed.${name}`),
    ...Object.keys(parts.parameters).map((name) => `param.${name}`),
    ...parts.requirements.flatMap(({ id }) => ROW_FACTS.map((fact) => `${fact}.${id}`)),
    ...WORDS,
  ]);
}

function lintPaths({ identity, requirements }: RulebookParts, ids: readonly string[]): string[] {
  const paths = identity.paths ?? [];
  const isAlwaysOpen = ({ openWhenAnswered, openForDegree }: (typeof paths)[number]) =>
    openWhenAnswered === undefined && openForDegree === undefined;
  const degrees = new Set(paths.map(({ openForDegree }) => openForDegree));
  // Everybody has one degree or the other, so two paths for both leave nobody without one.
  const someoneHasNone = !paths.some(isAlwaysOpen) && !(degrees.has('master') && degrees.has('doctorate'));
  return [
    ...repeated(paths.map(({ id }) => id)).map((id) => `path ${id} stands twice`),
    ...(paths.length > 0 && someoneHasNone ? ['paths: one must always be open'] : []),
    ...paths.flatMap(({ id, openWhenAnswered }) => [
      ...(requirements.some((row) => row.path === id) ? [] : [`path ${id}: no requirement belongs to it`]),
      ...(openWhenAnswered === undefined || ids.includes(openWhenAnswered)
        ? []
        : [`path ${id}: no requirement ${openWhenAnswered}`]),
    ]),
  ];
}
