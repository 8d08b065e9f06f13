import { setImmediate as otherWork } from 'node:timers/promises';
import { storeEvaluation } from '../../db/operations/evaluation/store-evaluation.ts';
import { readGateFacts } from '../../db/operations/record/read-gate-facts.ts';
import { readRecord } from '../../db/operations/record/read-record.ts';
import { findSuperviseeZone } from '../../db/operations/journey/find-supervisee-zone.ts';
import type { Look } from '../../rules/lookahead/look.ts';
import { mayStartCounting } from '../../rules/readiness/may-start-counting.ts';
import type { Rulebook } from '../../rules/rulebooks/rulebook.ts';
import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import type { ExperienceRecord } from '../../rules/vocabulary/experience-record.ts';
import type { Gate } from '../../rules/vocabulary/gate-item.ts';
import { type PlainDate, dateAt, parsePlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { Dependencies } from '../dependencies.ts';
import { summarizeEvaluation } from './summarize-evaluation.ts';

/** Which journey to count, and when. */
export interface Count {
  readonly organizationId: string;
  readonly journeyId: string;
  /** ISO instant; its day in the supervisee's time zone is the day as of which it is counted. */
  readonly at: string;
}

/** A journey as it was counted. */
export interface Counted {
  readonly evaluationId: string;
  readonly record: ExperienceRecord;
  readonly rulebook: Rulebook;
  readonly asOf: PlainDate;
  /** IANA name of the supervisee's zone. */
  readonly timeZone: string;
  readonly evaluation: Evaluation;
  readonly gate: Gate;
  readonly finishOn: PlainDate | null;
  /** Counts a record under the same rules; between two counts other work is done. */
  readonly look: Look;
}

/**
 * Counts a journey's record under the rules it is pinned to, keeps the evaluation, and brings the cohort up to date.
 * Counting the same record on the same day again changes nothing.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export async function countJourney(
  { db, evaluatorFor }: Pick<Dependencies, 'db' | 'evaluatorFor'>,
  { organizationId, journeyId, at }: Count,
): Promise<Counted> {
  const { record, license, rulebook: pinned, inputSha256 } = await readRecord(db, { organizationId, journeyId });
  const timeZone = await findSuperviseeZone(db, { organizationId, journeyId });
  const evaluator = await evaluatorFor({ organizationId, license, sha256: pinned.sha256 });
  const look: Look = async (one, on) => {
    await otherWork();
    return evaluator.evaluate({ license, record: one, asOf: on });
  };
  const asOf = dateAt(at, timeZone);
  const evaluation = await evaluator.evaluate({ license, record, asOf });
  const rulebook = evaluator.rulebook(license);
  const facts = await readGateFacts(db, { organizationId, journeyId }, asOf);
  const gate = mayStartCounting(record, rulebook, asOf, facts);
  const summary = await summarizeEvaluation({ look, record, evaluation, asOf, gate });
  const stored = { organizationId, journeyId, at, asOf, evaluation, inputSha256, summary };
  const { evaluationId } = await storeEvaluation(db, stored);
  const finishOn = parsePlainDate(summary.projectedFinishOn);
  return { evaluationId, record, rulebook, asOf, timeZone, evaluation, gate, finishOn, look };
}
