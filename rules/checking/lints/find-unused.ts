import { factsIn } from '../../rulebooks/linting/leaves-of.ts';
import { namesIn } from '../../rulebooks/linting/names-in.ts';
import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Problem } from '../problem.ts';

/** Finds numbers, measures and categories that nothing in force looks at, so that they could say anything. */
export function findUnused(parts: RulebookParts): Problem[] {
  const { categories, measures, steps } = parts.counting;
  const rows = parts.requirements.filter(({ superseded }) => superseded === undefined);
  const facts = rows.flatMap(({ conditions }) => (conditions === undefined ? [] : factsIn(conditions)));
  const named = (what: 'parameter' | 'measure' | 'category') => [
    ...Object.values(categories).flatMap(({ select }) => namesIn('category', select, what)),
    ...steps.flatMap((step) => namesIn(step.kind, step, what)),
    ...Object.values(measures).flatMap((measure) => namesIn(measure.kind, measure, what)),
  ];
  const shown = rows.flatMap(({ parameter, counts, owed }) => [parameter ?? [], counts ?? [], owed ?? []].flat());
  const unused = (names: readonly string[], used: readonly string[], file: string, what: string): Problem[] =>
    names
      .filter((name) => !used.includes(name))
      .map((place) => ({
        file,
        place,
        says: `no ${what} uses it`,
        remedy: 'use it or take it out',
      }));
  return [
    ...unused(
      Object.keys(parts.parameters),
      [...named('parameter'), ...afterPrefix(facts, 'param.'), ...shown],
      'parameters.yaml',
      'step, measure or row',
    ),
    ...unused(
      Object.keys(measures),
      [...named('measure'), ...facts, ...afterPrefix(facts, 'owed.'), ...shown],
      'counting.yaml',
      'row',
    ),
    ...unused(
      // A category that stands on its own gives its activities a place, even where nothing measures it.
      Object.keys(categories).filter((name) => categories[name]?.within !== undefined),
      [...named('category'), ...Object.values(categories).flatMap(({ within }) => within ?? [])],
      'counting.yaml',
      'step or measure',
    ),
  ];
}

function afterPrefix(facts: readonly string[], prefix: string): string[] {
  return facts.filter((fact) => fact.startsWith(prefix)).map((fact) => fact.slice(prefix.length));
}
