import { isReady } from '../../rules/readiness/is-ready.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Count, countJourney } from './count-journey.ts';

/** What a count says of the journey as a whole. */
export interface CountOutcome {
  readonly evaluationId: string;
  readonly mayCount: boolean;
  readonly ready: boolean;
}

/**
 * Counts a journey alone; journeys of the first release ask for it, and those that were under way when it was replaced.
 * @param dependencies - the database and the evaluators.
 * @returns the activity.
 */
export function evaluateJourney(dependencies: Pick<Dependencies, 'db' | 'evaluatorFor'>) {
  return async (count: Count): Promise<CountOutcome> => {
    const { evaluationId, gate, evaluation } = await countJourney(dependencies, count);
    return { evaluationId, mayCount: gate.mayCount, ready: isReady(evaluation) };
  };
}
