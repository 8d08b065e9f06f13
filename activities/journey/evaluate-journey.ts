import { storeEvaluation } from '../../db/operations/evaluation/store-evaluation.ts';
import { findRecipients } from '../../db/operations/notice/find-recipients.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { isReady } from '../../rules/readiness/is-ready.ts';
import { mayStartCounting } from '../../rules/readiness/may-start-counting.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { Dependencies } from '../dependencies.ts';
import { summarizeEvaluation } from './summarize-evaluation.ts';

/** Which journey to count, and when. */
export interface Count {
  readonly organizationId: string;
  readonly journeyId: string;
  /** ISO instant; its day in the supervisee's time zone is the day as of which it is counted. */
  readonly at: string;
}

/** What a count says of the journey as a whole. */
export interface CountOutcome {
  readonly evaluationId: string;
  readonly mayCount: boolean;
  readonly ready: boolean;
}

/**
 * Counts a journey's record under the rules it is pinned to, keeps the evaluation, and brings the cohort up to date.
 * Counting the same record on the same day again changes nothing.
 * @param dependencies - the database and the evaluators.
 * @returns the activity.
 */
export function evaluateJourney({ db, evaluatorFor }: Pick<Dependencies, 'db' | 'evaluatorFor'>) {
  return async ({ organizationId, journeyId, at }: Count): Promise<CountOutcome> => {
    const { record, license, rulebook, inputSha256 } = await readRecord(db, { organizationId, journeyId });
    const { supervisee } = await findRecipients(db, { organizationId, journeyId });
    const evaluator = await evaluatorFor({ organizationId, license, sha256: rulebook.sha256 });
    const asOf = dateAt(at, supervisee.timeZone);
    const evaluation = await evaluator.evaluate({ license, record, asOf });
    const gate = mayStartCounting(record, evaluator.rulebook(license), asOf);
    const summary = await summarizeEvaluation({ evaluator, license, record, evaluation, asOf, gate });
    const stored = { organizationId, journeyId, at, asOf, evaluation, inputSha256, summary };
    const { evaluationId } = await storeEvaluation(db, stored);
    return { evaluationId, mayCount: gate.every((item) => item.done), ready: isReady(evaluation) };
  };
}
