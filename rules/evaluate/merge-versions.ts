import { allOf } from '../engine/judge-tree.ts';
import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { type Evaluation, type RequirementRow, type Verdict } from '../vocabulary/evaluation.ts';
import { dayOf } from '../prose/words/anchor-words.ts';

/**
 * Joins what several versions of the rules make of a record that does not say which of them is the person's.
 * A row on which they do not agree is unknown; figures on which they do not agree are left open. The hours are listed as the
 * version that stands last counts them, for minutes counted in two ways cannot be added up.
 * @param identity - of the rulebook; says which date decides.
 * @param evaluations - one for each version, in the order of their days; with a single one there is nothing to join.
 */
export function mergeVersions({ appliesTo }: Identity, evaluations: readonly Evaluation[]): Evaluation {
  const last = evaluations.at(-1);
  if (last === undefined) throw new RangeError('A record was evaluated under no version');
  if (evaluations.length === 1) return last;
  const decider = dayOf(appliesTo.by);
  const requirements = idsOf(evaluations).map((id) => mergeRow(id, evaluations, decider));
  const versions = evaluations.map(({ rulebook }) => rulebook.version);
  const verdict = allOf(requirements.filter(({ binding }) => binding).map((row) => row.verdict));
  const agreed = new Set(evaluations.flatMap((one) => one.requirements));
  const undecided = requirements.filter((row) => !agreed.has(row)).map(({ id }) => id);
  const notes = [noteOf(decider, versions, undecided), ...(last.notes ?? [])];
  return {
    ...last,
    ...pathsOf(evaluations),
    rulebook: { ...last.rulebook, version: versions.join(' or ') },
    verdict,
    requirements,
    notes,
  };
}

function noteOf(decider: string, versions: readonly string[], undecided: readonly string[]): string {
  const rows = undecided.length === 0 ? 'They agree in every row.' : `They do not agree in ${undecided.join(', ')}.`;
  return `The record does not say ${decider}, which decides between the versions ${versions.join(' and ')} of these rules. ${rows} The hours are listed as version ${versions.at(-1)} counts them.`;
}

/** In the order of the last version, and after them those that only others have. */
function idsOf(evaluations: readonly Evaluation[]): string[] {
  return [...new Set(evaluations.toReversed().flatMap(({ requirements }) => requirements.map(({ id }) => id)))];
}

function mergeRow(id: string, evaluations: readonly Evaluation[], decider: string): RequirementRow {
  const found = evaluations.map(({ rulebook, requirements }) => ({
    version: rulebook.version,
    row: requirements.find((row) => row.id === id),
  }));
  const shown = found.findLast(({ row }) => row !== undefined)?.row;
  if (shown === undefined) throw new RangeError(`No version has a row ${id}`);
  if (found.every(({ row }) => row !== undefined && isAlike(row, shown))) return shown;
  const said = found.map(
    ({ version, row }) =>
      `by version ${version} ${row === undefined ? 'nothing is asked' : `it is ${row.verdict}: ${row.explanation}`}`,
  );
  return {
    ...shown,
    verdict: verdictOf(
      found.map(({ row }) => row),
      shown,
    ),
    binding: found.some(({ row }) => row?.binding === true),
    ...figuresOf(
      found.flatMap(({ row }) => row ?? []),
      found.length,
    ),
    explanation: `It depends on ${decider}, which the record does not say: ${said.join(' ')}`,
  };
}

/** What every version that asks for it calls met is met; anything else must be said by all, and bind in all. */
function verdictOf(rows: readonly (RequirementRow | undefined)[], { verdict, binding }: RequirementRow): Verdict {
  if (rows.every((row) => row === undefined || row.verdict === 'met')) return 'met';
  return rows.every((row) => row?.verdict === verdict && row.binding === binding) ? verdict : 'unknown';
}

const FIGURES = ['required', 'counted', 'short'] as const;

function isAlike(a: RequirementRow, b: RequirementRow): boolean {
  return a.verdict === b.verdict && a.binding === b.binding && FIGURES.every((figure) => a[figure] === b[figure]);
}

/** A figure stands where all versions come to it. */
function figuresOf(rows: readonly RequirementRow[], versions: number): Pick<RequirementRow, (typeof FIGURES)[number]> {
  const figures = FIGURES.map((figure) => {
    const first = rows[0]?.[figure] ?? null;
    return [figure, rows.length === versions && rows.every((row) => (row[figure] ?? null) === first) ? first : null];
  });
  return Object.fromEntries(figures) as Pick<RequirementRow, (typeof FIGURES)[number]>;
}

/** The way taken stands where all versions take it; each way comes to what they agree on. */
function pathsOf(evaluations: readonly Evaluation[]): Pick<Evaluation, 'path' | 'paths'> {
  const paths = new Map(evaluations.flatMap((one) => one.paths ?? []).map((path) => [path.id, path]));
  if (paths.size === 0) return {};
  const isAgreed = evaluations.every(({ path }) => path === evaluations[0]?.path);
  return {
    path: isAgreed ? evaluations[0]?.path : undefined,
    paths: [...paths.values()].map((path) => {
      const verdicts = evaluations.map((one) => one.paths?.find(({ id }) => id === path.id)?.verdict);
      return { ...path, verdict: verdicts.every((verdict) => verdict === path.verdict) ? path.verdict : 'unknown' };
    }),
  };
}
