import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';

/** A row as far as a case can speak of it. */
export type OutcomeRow = Pick<RequirementRow, 'verdict' | 'counted' | 'required' | 'short' | 'binding'>;

/** What an evaluation comes to, as far as a case can speak of it. */
export interface Outcome {
  readonly verdict: Evaluation['verdict'];
  readonly path: string | null;
  readonly version: string;
  readonly rows: ReadonlyMap<string, OutcomeRow>;
  /** By requirement. */
  readonly lostMinutes: ReadonlyMap<string, number>;
}

/** Takes from an evaluation what a case can speak of. */
export function outcomeOf({ verdict, path, rulebook, requirements, ledger }: Evaluation): Outcome {
  return {
    verdict,
    path: path ?? null,
    version: rulebook.version,
    rows: new Map(requirements.map((row) => [row.id, row])),
    lostMinutes: sumLosses(ledger),
  };
}

/** Minutes lost to each requirement. */
export function sumLosses(ledger: Evaluation['ledger']): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const { lost } of ledger)
    for (const loss of lost) minutes.set(loss.requirement, (minutes.get(loss.requirement) ?? 0) + loss.minutes);
  return minutes;
}
