import { type RulebookParts } from '../rulebook.ts';
import { DEGREES, type Parameter } from '../schema/parameter-schema.ts';
import { grainsPerUnit } from '../../evaluate/read-parameter.ts';
import { addDays, plainDate } from '../../vocabulary/plain-date.ts';

type DatedValue = Parameter['values'][number];

/**
 * Finds dated values that overlap or leave days between them without one, and values that their unit cannot have.
 * Values for one degree are looked at by themselves.
 * @returns one sentence per problem.
 */
export function lintValues({ parameters }: RulebookParts): string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const byDegree = [undefined, ...DEGREES].map((degree) =>
      parameter.values.filter((value) => value.degree === degree),
    );
    return [...byDegree.flatMap(lintOrder), ...parameter.values.flatMap((value) => lintValue(parameter, value))].map(
      (problem) => `parameter ${name}: ${problem}`,
    );
  });
}

function lintOrder(values: readonly DatedValue[]): string[] {
  const ordered = [...values].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return ordered.slice(1).flatMap(({ from }, index) => {
    const until = ordered[index]?.until;
    if (until === undefined || from === undefined || until >= from) return ['values overlap'];
    const next = addDays(plainDate(until), 1);
    return next === from ? [] : [`no value stands from ${next} until ${from}`];
  });
}

function lintValue(parameter: Parameter, { from, until, value }: DatedValue): string[] {
  const { unit } = parameter;
  const grains = Number(value) * grainsPerUnit(parameter);
  return [
    ...(from !== undefined && until !== undefined && until < from
      ? [`a value ends on ${until}, before it begins`]
      : []),
    ...((unit === 'date') === (typeof value === 'string') ? [] : [`${value} is not what ${unit} are written as`]),
    ...(typeof value === 'number' && Math.abs(grains - Math.round(grains)) > 1e-9
      ? [`${value} ${unit} cannot be counted in whole minutes or the like`]
      : []),
    ...(unit === 'share' && Number(value) > 1 ? [`${value} is more than the whole`] : []),
  ];
}
