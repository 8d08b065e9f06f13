import { addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { type RulebookParts } from '../rulebook.ts';
import { type Requirement } from '../schema/requirement-schema.ts';
import { type Step } from '../schema/step-schema.ts';

/** Steps that hold under every version of the law: they must take hours in the name of a row that is in force. */
const ALWAYS: readonly Step['kind'][] = ['unsigned', 'after-date'];

/**
 * Finds steps and reasons that must hold for everybody but name no row that is in force for everybody: the step would not run,
 * or hours would be lost to a row that nobody sees.
 * @returns one sentence per problem.
 */
export function lintInForce({ counting, requirements }: RulebookParts): string[] {
  const rows = new Map(requirements.map((row) => [row.id, row]));
  const isOpen = ({ requirement, orElse = [] }: { requirement: string; orElse?: readonly string[] | undefined }) =>
    !coverEverybody([requirement, ...orElse].flatMap((id) => rows.get(id) ?? []));
  const needed = (where: string, requirement: string) =>
    `${where}: ${requirement} is not in force for everybody, so orElse must name who stands in for it`;
  return [
    ...counting.steps
      .filter((step) => ALWAYS.includes(step.kind) && isOpen(step))
      .map(({ id, requirement }) => needed(`step ${id}`, requirement)),
    ...counting.uncounted.filter(isOpen).map(({ requirement }) => needed('uncounted', requirement)),
    ...counting.steps.flatMap((step) =>
      step.kind === 'registration-gate' && step.bridge !== undefined && isOpen(step.bridge)
        ? [`step ${step.id}: ${step.bridge.requirement} is not in force for everybody, and nothing can stand in for it`]
        : [],
    ),
  ];
}

/** The days on which a row takes effect and ends; open where it does not say. */
type Range = Partial<NonNullable<Requirement['effective']>>;

/** Whether one row is in force for everybody, or one begins on the day after another ends. */
function coverEverybody(rows: readonly Requirement[]): boolean {
  const ranges = rows.flatMap(({ superseded, effective }): Range[] =>
    superseded === undefined ? [effective ?? {}] : [],
  );
  const goesOn = (until: string) =>
    ranges.some((next) => next.until === undefined && next.from === addDays(plainDate(until), 1));
  return ranges.some(({ from, until }) => from === undefined && (until === undefined || goesOn(until)));
}
