import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Parameter } from '../../rulebooks/schema/parameter-schema.ts';
import { addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { grainOf } from './grain-of.ts';
import { type Mutant, type Reach } from './mutant.ts';
import { reachOfParameter } from './reach-of-parameter.ts';

type DatedValue = Parameter['values'][number];

/**
 * Changes every number of law by one grain up and one down, and every day on which a number changes by one day.
 * @param parts - the rulebook as it stands.
 */
export function mutateValues(parts: RulebookParts): Mutant[] {
  return Object.entries(parts.parameters).flatMap(([name, parameter]) => {
    const reach = reachOfParameter(parts, name);
    return parameter.values.flatMap((value, index) => [
      ...neighbors(parameter, value.value).map((changed) =>
        mutantOf(parts, name, reach, `${whichOf(parameter, value)}${value.value} to ${changed}${unitOf(parameter)}`, {
          [index]: { ...value, value: changed },
        }),
      ),
      ...changeOfDay(parts, name, reach, index),
    ]);
  });
}

function neighbors(parameter: Parameter, value: number | string): (number | string)[] {
  if (typeof value === 'string') return [addDays(plainDate(value), 1), addDays(plainDate(value), -1)];
  const grain = grainOf(parameter);
  const most = parameter.unit === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return [round(value + grain), round(value - grain)].filter((changed) => changed >= 0 && changed <= most);
}

/** Sums of decimal fractions, without the dust that binary ones leave. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function unitOf({ unit }: Parameter): string {
  return unit === 'date' ? '' : ` ${unit}`;
}

/** Says which of several dated values is meant. */
function whichOf({ values }: Parameter, { from, until, degree }: DatedValue): string {
  if (values.length === 1) return '';
  const dates = [...(from === undefined ? [] : [`from ${from}`]), ...(until === undefined ? [] : [`until ${until}`])];
  const words = [...dates, ...(degree === undefined ? [] : [degree])];
  return words.length === 0 ? '' : `(${words.join(' ')}) `;
}

/** Where a value follows another, its first day is a number of law too. */
function changeOfDay(parts: RulebookParts, name: string, reach: Reach, index: number): Mutant[] {
  const values = parts.parameters[name]?.values ?? [];
  const later = values[index];
  const from = later?.from;
  if (later === undefined || from === undefined) return [];
  const dayBefore = addDays(plainDate(from), -1);
  const before = values.findIndex(({ until, degree }) => until === dayBefore && degree === later.degree);
  const earlier = values[before];
  if (earlier === undefined) return [];
  return [1, -1].map((days) => {
    const day = addDays(plainDate(from), days);
    return mutantOf(parts, name, reach, `changes on ${day} instead of ${from}`, {
      [index]: { ...later, from: day },
      [before]: { ...earlier, until: addDays(day, -1) },
    });
  });
}

function mutantOf(
  parts: RulebookParts,
  name: string,
  reach: Reach,
  what: string,
  changed: Readonly<Record<number, DatedValue>>,
): Mutant {
  const change = (): RulebookParts => {
    const parameter = parts.parameters[name];
    if (parameter === undefined) return parts;
    const values = parameter.values.map((value, index) => changed[index] ?? value);
    return { ...parts, parameters: { ...parts.parameters, [name]: { ...parameter, values } } };
  };
  return { element: name, what, sort: 'threshold', file: 'parameters.yaml', reach, change };
}
