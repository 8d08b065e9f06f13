import { ACTIVITIES } from '../vocabulary/activity.ts';
import { type Rulebook } from './rulebook.ts';
import { lintSteps } from './lint-steps.ts';
import { type Condition } from './schema/condition-schema.ts';

type Parts = Omit<Rulebook, 'sha256'>;

/** Facts that every evaluation has, one of each for every requirement. */
const ROW_FACTS = ['clear', 'settled', 'shown', 'answer'];

/** Right-hand words that are not numbers of law. */
const WORDS = new Set(['word.yes']);

/**
 * Finds names that lead nowhere: every name in a rulebook must resolve, and every activity must have a place.
 * @param parts - the four parts, each well formed.
 * @returns one sentence per problem, empty when there are none.
 */
export function lintRulebook(parts: Parts): string[] {
  return [
    ...lintRows(parts),
    ...lintSteps(parts),
    ...lintMeasures(parts),
    ...lintCategories(parts),
    ...lintValues(parts),
  ];
}

function lintRows(parts: Parts): string[] {
  const ids = parts.requirements.map(({ id }) => id);
  const known = knownFacts(parts);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `requirement ${id} stands twice`);
  const names = parts.requirements.flatMap((row) => [
    ...(row.parameter === undefined || row.parameter in parts.parameters
      ? []
      : [`${row.id}: no parameter ${row.parameter}`]),
    ...(row.counts === undefined || row.counts in parts.counting.measures
      ? []
      : [`${row.id}: no measure ${row.counts}`]),
    ...(row.within === undefined || ids.includes(row.within) ? [] : [`${row.id}: no requirement ${row.within}`]),
    ...(row.conditions === undefined && row.notBinding === undefined && row.superseded === undefined
      ? [`${row.id}: binds but has no conditions`]
      : []),
    ...(row.conditions === undefined ? [] : factsIn(row.conditions))
      .filter((fact) => !known.has(fact))
      .map((fact) => `${row.id}: no fact ${fact}`),
  ]);
  const headline = ids.includes(parts.identity.headline) ? [] : [`headline: no requirement ${parts.identity.headline}`];
  return [...repeated, ...names, ...headline];
}

function knownFacts(parts: Parts): Set<string> {
  const measures = Object.keys(parts.counting.measures);
  return new Set([
    ...measures,
    ...measures.map((name) => `owed.${name}`),
    ...Object.keys(parts.parameters).map((name) => `param.${name}`),
    ...parts.requirements.flatMap(({ id }) => ROW_FACTS.map((fact) => `${fact}.${id}`)),
    ...WORDS,
  ]);
}

function factsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return [condition.fact, condition.value.fact];
}

function lintMeasures(parts: Parts): string[] {
  return Object.entries(parts.counting.measures).flatMap(([name, measure]) => {
    const category =
      'category' in measure && !(measure.category in parts.counting.categories)
        ? [`measure ${name}: no category ${measure.category}`]
        : [];
    const fields = measure as Record<string, unknown>;
    const needed = [
      ...['least', 'owed', 'onePer', 'perUnit', 'waivedByLeaveOf'].map((field) => fields[field]),
      ...('units' in measure ? Object.values(measure.units) : []),
    ];
    const parameters = needed
      .filter((value) => typeof value === 'string' && !(value in parts.parameters))
      .map((value) => `measure ${name}: no parameter ${String(value)}`);
    return [...category, ...parameters];
  });
}

function lintCategories({ counting }: Parts): string[] {
  const seen = new Set<string>();
  const problems = Object.entries(counting.categories).flatMap(([name, { within }]) => {
    const late = within !== undefined && !seen.has(within) ? [`category ${name}: ${within} must stand before it`] : [];
    seen.add(name);
    return late;
  });
  const roots = Object.values(counting.categories).filter(({ within }) => within === undefined);
  const placed = new Set([
    ...roots.flatMap(({ select }) => select.activities ?? []),
    ...counting.uncounted.flatMap(({ activities }) => activities),
  ]);
  return [
    ...problems,
    ...ACTIVITIES.filter((activity) => !placed.has(activity)).map(
      (activity) => `${activity} stands in no category and is not left out with a reason`,
    ),
  ];
}

/** Dated values of one parameter may not overlap: exactly one must stand on each day. */
function lintValues({ parameters }: Parts): string[] {
  return Object.entries(parameters).flatMap(([name, { values }]) => {
    const ordered = [...values].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    return ordered.slice(1).flatMap((value, index) => {
      const before = ordered[index]?.until;
      return before !== undefined && value.from !== undefined && before < value.from
        ? []
        : [`parameter ${name}: values overlap`];
    });
  });
}
