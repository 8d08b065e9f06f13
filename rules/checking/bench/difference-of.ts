import { type Outcome, type OutcomeRow } from '../../cases/outcome.ts';

/**
 * Holds what the stages of the bench come to against the evaluation itself.
 * Where they come to different ends, nothing the bench says is worth anything.
 * @returns what differs first, or null.
 */
export function differenceOf(real: Outcome, bench: Outcome): string | null {
  const [expected, found] = [real, bench].map(figuresOf);
  const index = expected?.findIndex((figure, at) => figure !== found?.[at]) ?? -1;
  if (index === -1 && expected?.length === found?.length) return null;
  return `the evaluation comes to ${expected?.[index] ?? 'less'}, the bench to ${found?.[index] ?? 'less'}`;
}

function figuresOf({ verdict, path, version, rows, lostMinutes }: Outcome): string[] {
  return [
    verdict,
    `the path ${path}`,
    `version ${version}`,
    ...[...rows].map(([id, row]) => `${id} ${rowFigures(row).join(' ')}`),
    ...[...lostMinutes].map(([id, minutes]) => `${minutes} minutes lost to ${id}`),
  ];
}

function rowFigures({ verdict, counted, required, short, binding }: OutcomeRow): unknown[] {
  return [verdict, counted ?? null, required ?? null, short ?? null, binding];
}
