import { type RulebookDraft } from './draft-rulebook.ts';

/** The day of the drafted cases on which the board receives the application. */
const USUAL = '2025-01-06';

/** The day of application of the drafted cases: late enough for every rule that has a first day. */
export function applicationDay({
  requirements,
  parameters,
}: Pick<RulebookDraft, 'requirements' | 'parameters'>): string {
  const binding = requirements.filter(
    ({ superseded, notBinding }) => superseded === undefined && notBinding === undefined,
  );
  const days = [
    ...binding.flatMap(({ effective }) => effective?.from ?? []),
    ...Object.values(parameters).flatMap(({ values }) => values.flatMap(({ from }) => from ?? [])),
  ];
  return [USUAL, ...days].sort().at(-1) ?? USUAL;
}
