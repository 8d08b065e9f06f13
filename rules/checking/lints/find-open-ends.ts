import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { DEGREES, type Parameter } from '../../rulebooks/schema/parameter-schema.ts';
import { reachOfParameter } from '../mutants/reach-of-parameter.ts';
import { type Problem } from '../problem.ts';

type DatedValue = Parameter['values'][number];

/**
 * Finds numbers that counting needs on every day but that begin or end on one, or stand for one degree only:
 * people outside are counted by a number that was not made for them.
 */
export function findOpenEnds(parts: RulebookParts): Problem[] {
  return Object.entries(parts.parameters).flatMap(([name, { values }]) => {
    if (reachOfParameter(parts, name) === 'rows') return [];
    const general = values.filter(({ degree }) => degree === undefined);
    const groups = DEGREES.map((degree) => {
      const own = values.filter((value) => value.degree === degree);
      return own.length > 0 ? { degree, own } : { degree, own: general };
    });
    const says = new Set(groups.flatMap(({ degree, own }) => gapsOf(own, own === general ? null : degree)));
    return [...says].map((gap) => ({
      file: 'parameters.yaml',
      place: name,
      says: gap,
      remedy: 'counting takes another one then: add the one that stood, with its source, if it can be found',
    }));
  });
}

function gapsOf(values: readonly DatedValue[], degree: string | null): string[] {
  const who = degree === null ? '' : ` for a ${degree}'s degree`;
  if (values.length === 0) return ['no value stands for some degrees'];
  const firstDay = values.every(({ from }) => from !== undefined) ? earliest(values) : undefined;
  const lastDay = values.every(({ until }) => until !== undefined) ? latest(values) : undefined;
  return [
    ...(firstDay === undefined ? [] : [`no value stands before ${firstDay}${who}`]),
    ...(lastDay === undefined ? [] : [`no value stands after ${lastDay}${who}`]),
  ];
}

function earliest(values: readonly DatedValue[]): string | undefined {
  return values
    .flatMap(({ from }) => from ?? [])
    .sort()
    .at(0);
}

function latest(values: readonly DatedValue[]): string | undefined {
  return values
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
}
