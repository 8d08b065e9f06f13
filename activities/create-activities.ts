import { proposeAgreement } from '../db/operations/agreement/propose-agreement.ts';
import { recordApproval } from '../db/operations/agreement/record-approval.ts';
import { endAgreement } from '../db/operations/agreement/end-agreement.ts';
import { declareConflict } from '../db/operations/agreement/declare-conflict.ts';
import { signAgreement } from '../db/operations/agreement/sign-agreement.ts';
import { adoptRules } from '../db/operations/journey/adopt-rules.ts';
import { endSharedLog } from '../db/operations/journey/end-shared-log.ts';
import { planFinish } from '../db/operations/journey/plan-finish.ts';
import { shareLog } from '../db/operations/journey/share-log.ts';
import { finishRun } from '../db/operations/fleet/finish-run.ts';
import { readJourneyRows } from '../db/operations/fleet/read-journey-rows.ts';
import { recordFacts } from '../db/operations/journey/record-facts.ts';
import { recordPhase } from '../db/operations/journey/record-phase.ts';
import { withdrawJourney } from '../db/operations/journey/withdraw-journey.ts';
import { filePacket } from '../db/operations/packet/file-packet.ts';
import { recordPacketItem } from '../db/operations/packet/record-packet-item.ts';
import { recordDecision } from '../db/operations/packet/record-decision.ts';
import { recordDeficiency } from '../db/operations/packet/record-deficiency.ts';
import { findWaitingLogs } from '../db/operations/record/find-waiting-logs.ts';
import { amendWeek } from '../db/operations/week/amend-week.ts';
import { recordRolloutState } from '../db/operations/rollout/rollout-items.ts';
import { steerRollout } from '../db/operations/rollout/steer-rollout.ts';
import { admitToExam } from '../db/operations/submission/admit-to-exam.ts';
import { answerDeficiency } from '../db/operations/submission/answer-deficiency.ts';
import { findSubmission } from '../db/operations/submission/find-submission.ts';
import { recordAcknowledgement } from '../db/operations/submission/record-acknowledgement.ts';
import { recordExamResult } from '../db/operations/submission/record-exam-result.ts';
import { recordLapse } from '../db/operations/submission/record-lapse.ts';
import { withdrawApplication } from '../db/operations/submission/withdraw-application.ts';
import { returnWeek } from '../db/operations/week/return-week.ts';
import { signWeek } from '../db/operations/week/sign-week.ts';
import { submitWeek } from '../db/operations/week/submit-week.ts';
import type { Database } from '../db/open-database.ts';
import type { AdoptRules } from '../rules/vocabulary/commands/adopt-rules.ts';
import { judgePacket } from '../rules/readiness/judge-packet.ts';
import type { Command } from '../rules/vocabulary/commands/command.ts';
import type { ProposeAgreement } from '../rules/vocabulary/commands/propose-agreement.ts';
import type { RecordPacketItem } from '../rules/vocabulary/commands/record-packet-item.ts';
import type { Dependencies } from './dependencies.ts';
import { beginFleetRun } from './fleet/begin-fleet-run.ts';
import { fleetBatch } from './fleet/fleet-batch.ts';
import { evaluateJourney } from './journey/evaluate-journey.ts';
import { reviewJourney } from './journey/review-journey.ts';
import { reviewSupervisor } from './staff/review-supervisor.ts';
import { deliverNotice } from './notice/deliver-notice.ts';
import { assemblePacket } from './packet/assemble-packet.ts';
import { judgeLoadBy } from './agreement/judge-load-by.ts';
import { refusing } from './refusing.ts';
import { announcePreview } from './rollout/announce-preview.ts';
import { adoptBatch } from './rollout/adopt-batch.ts';
import { previewBatch } from './rollout/preview-batch.ts';

/** What a journey has done in the database, each in one transaction and safe to run twice. */
export type DatabaseActivities = ReturnType<typeof createDatabaseActivities>;

/** What a journey has done outside: slow, tried again until it succeeds, safe to run twice. */
export type OutboundActivities = ReturnType<typeof createOutboundActivities>;

/**
 * The activities that write to the database or count.
 * @param dependencies - everything impure that they reach.
 */
export function createDatabaseActivities(dependencies: Dependencies) {
  const { db, presentRules } = dependencies;
  const judgeLoad = judgeLoadBy(presentRules);
  return {
    recordFacts: operation(db, recordFacts),
    proposeAgreement: refusing((command: Command<ProposeAgreement>) => proposeAgreement(db, command, judgeLoad)),
    signAgreement: operation(db, signAgreement),
    declareConflict: operation(db, declareConflict),
    endAgreement: operation(db, endAgreement),
    recordApproval: operation(db, recordApproval),
    submitWeek: operation(db, submitWeek),
    signWeek: operation(db, signWeek),
    returnWeek: operation(db, returnWeek),
    amendWeek: operation(db, amendWeek),
    findWaitingLogs: operation(db, findWaitingLogs),
    recordPhase: operation(db, recordPhase),
    recordPacketItem: refusing((command: Command<RecordPacketItem>) => recordPacketItem(db, command, judgePacket)),
    filePacket: operation(db, filePacket),
    recordDeficiency: operation(db, recordDeficiency),
    recordDecision: operation(db, recordDecision),
    findSubmission: operation(db, findSubmission),
    recordAcknowledgement: operation(db, recordAcknowledgement),
    answerDeficiency: operation(db, answerDeficiency),
    recordLapse: operation(db, recordLapse),
    admitToExam: operation(db, admitToExam),
    recordExamResult: operation(db, recordExamResult),
    withdrawApplication: operation(db, withdrawApplication),
    adoptRules: refusing((command: Command<AdoptRules>) => adoptRules(db, command, presentRules)),
    planFinish: operation(db, planFinish),
    shareLog: operation(db, shareLog),
    endSharedLog: operation(db, endSharedLog),
    withdrawJourney: operation(db, withdrawJourney),
    evaluateJourney: refusing(evaluateJourney(dependencies)),
    reviewJourney: refusing(reviewJourney(dependencies)),
    steerRollout: operation(db, steerRollout),
    recordRolloutState: operation(db, recordRolloutState),
    reviewSupervisor: refusing(reviewSupervisor(dependencies)),
    readJourneyRows: operation(db, readJourneyRows),
    finishFleetRun: operation(db, finishRun),
  };
}

/**
 * The activities that hand something over to the world outside.
 * @param dependencies - everything impure that they reach.
 */
export function createOutboundActivities(dependencies: Dependencies) {
  return {
    assemblePacket: refusing(assemblePacket(dependencies)),
    deliverNotice: refusing(deliverNotice(dependencies)),
    previewBatch: refusing(previewBatch(dependencies)),
    adoptBatch: refusing(adoptBatch(dependencies)),
    announcePreview: refusing(announcePreview(dependencies)),
    beginFleetRun: refusing(beginFleetRun(dependencies)),
    fleetBatch: refusing(fleetBatch(dependencies)),
  };
}

function operation<Argument, Answer>(db: Database, run: (db: Database, argument: Argument) => Promise<Answer>) {
  return refusing((argument: Argument) => run(db, argument));
}
