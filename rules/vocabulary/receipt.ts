import type { Phase } from './phase.ts';

/** The answer to an accepted command; repeating the command with its key repeats it. */
export interface Receipt {
  /** What was made or changed. */
  readonly subjectId: string;
  /** One sentence for the person who acted. */
  readonly sentence: string;
  /** ISO instant at which it was recorded. */
  readonly recordedAt: string;
  /** Other rows made by the same command. */
  readonly madeIds?: readonly string[];
  readonly phase?: Phase;
}
