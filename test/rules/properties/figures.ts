import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';

/** Every verdict and figure of an evaluation, as text that can be compared. */
export function figuresOf({ verdict, requirements }: Evaluation): Map<string, string> {
  const rows = requirements.map(({ id, verdict: row, required, counted, short }) => {
    const numbers = [required, counted, short].map((figure) => (typeof figure === 'number' ? figure.toFixed(9) : '-'));
    return [id, [row, ...numbers].join(' ')] as const;
  });
  return new Map([['the whole', verdict], ...rows]);
}

/** Minutes counted of every entry. */
export function countedOf({ ledger }: Evaluation): Map<string, string> {
  return new Map(ledger.map(({ entry, counted }) => [entry, `${counted} min`]));
}

/** In what two sets of figures differ, in words. */
export function differ(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key)} became ${after.get(key)}`);
}

/** What a row counts; nothing where it has no figure. */
export function amountOf({ requirements }: Evaluation, id: string): number {
  return requirements.find((row) => row.id === id)?.counted ?? 0;
}
