import type { Evaluation as EvaluationDocument } from '../../../rules/vocabulary/evaluation.ts';
import type { Gate } from '../../../rules/vocabulary/gate-item.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { CohortRow } from '../../views/cohort-row.ts';

/** What the cohort and the page of the journey show of an evaluation. Lengths are minutes. */
export type EvaluationSummary = Pick<
  CohortRow,
  | 'loggedMinutes'
  | 'countedMinutes'
  | 'shareCounted'
  | 'headline'
  | 'weeksToGo'
  | 'projectedFinishOn'
  | 'obstacle'
  | 'ageingOutMinutes'
> & {
  /** What must be on file before hours may count, as this evaluation found it. */
  readonly gate: Gate;
};

/** An evaluation to keep. */
export interface NewEvaluation extends JourneyScope {
  /** ISO instant at which it was made. */
  readonly at: string;
  /** The day as of which it holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly evaluation: EvaluationDocument;
  /** SHA-256 of the record that was evaluated. */
  readonly inputSha256: string;
  readonly summary: EvaluationSummary;
}
