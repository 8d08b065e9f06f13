import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { AdoptRules } from '../../rules/vocabulary/commands/adopt-rules.ts';
import type { AmendWeek } from '../../rules/vocabulary/commands/amend-week.ts';
import type { AssemblePacket } from '../../rules/vocabulary/commands/assemble-packet.ts';
import type { RecordApproval } from '../../rules/vocabulary/commands/record-approval.ts';
import type { EndSharedLog } from '../../rules/vocabulary/commands/end-shared-log.ts';
import type { ShareLog } from '../../rules/vocabulary/commands/share-log.ts';
import type { EndAgreement } from '../../rules/vocabulary/commands/end-agreement.ts';
import type { DeclareConflict } from '../../rules/vocabulary/commands/declare-conflict.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { FilePacket } from '../../rules/vocabulary/commands/file-packet.ts';
import type { PlanFinish } from '../../rules/vocabulary/commands/plan-finish.ts';
import type { ProposeAgreement } from '../../rules/vocabulary/commands/propose-agreement.ts';
import type { RecordDecision } from '../../rules/vocabulary/commands/record-decision.ts';
import type { RecordDeficiency } from '../../rules/vocabulary/commands/record-deficiency.ts';
import type { RecordPacketItem } from '../../rules/vocabulary/commands/record-packet-item.ts';
import type { RecordFacts } from '../../rules/vocabulary/commands/record-facts.ts';
import type { ReturnWeek } from '../../rules/vocabulary/commands/return-week.ts';
import type { SignAgreement } from '../../rules/vocabulary/commands/sign-agreement.ts';
import type { SignWeek } from '../../rules/vocabulary/commands/sign-week.ts';
import type { SubmitWeek } from '../../rules/vocabulary/commands/submit-week.ts';
import type { WithdrawJourney } from '../../rules/vocabulary/commands/withdraw-journey.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { Stage } from '../../rules/vocabulary/submission.ts';
import type { JourneyState } from './state.ts';

/** A director or the supervisee records facts about the person. */
export const recordFacts = defineUpdate<Receipt, [Command<RecordFacts>]>('recordFacts');
/** A director or the supervisee proposes a supervision agreement. */
export const proposeAgreement = defineUpdate<Receipt, [Command<ProposeAgreement>]>('proposeAgreement');
/** The supervisor signs the agreement. */
export const signAgreement = defineUpdate<Receipt, [Command<SignAgreement>]>('signAgreement');
/** A director or the supervisee records that the board approved an agreement. */
export const recordApproval = defineUpdate<Receipt, [Command<RecordApproval>]>('recordApproval');
/** A director ends an agreement on a day, with the reason. */
export const endAgreement = defineUpdate<Receipt, [Command<EndAgreement>]>('endAgreement');
/** A director or the supervisee declares a conflict of interest between supervisor and supervisee. */
export const declareConflict = defineUpdate<Receipt, [Command<DeclareConflict>]>('declareConflict');
/** The supervisee submits a week. */
export const submitWeek = defineUpdate<Receipt, [Command<SubmitWeek>]>('submitWeek');
/** The supervisor signs a weekly log. */
export const signWeek = defineUpdate<Receipt, [Command<SignWeek>]>('signWeek');
/** The supervisor returns a weekly log with a comment. */
export const returnWeek = defineUpdate<Receipt, [Command<ReturnWeek>]>('returnWeek');
/** The supervisee, the supervisor or a director reopens a signed weekly log to correct it. */
export const amendWeek = defineUpdate<Receipt, [Command<AmendWeek>]>('amendWeek');
/** A history brought in from elsewhere is taken up: what waits for a signature, and the count. */
export const takeUpImport = defineUpdate<Receipt, [Command<{ importId: string }>]>('takeUpImport');
/** A director has the packet assembled. */
export const assemblePacket = defineUpdate<Receipt, [Command<AssemblePacket>]>('assemblePacket');
/** Somebody records what happened to a form of the packet. */
export const recordPacketItem = defineUpdate<Receipt, [Command<RecordPacketItem>]>('recordPacketItem');
/** A director files the packet. */
export const filePacket = defineUpdate<Receipt, [Command<FilePacket>]>('filePacket');
/** A director records a deficiency letter. */
export const recordDeficiency = defineUpdate<Receipt, [Command<RecordDeficiency>]>('recordDeficiency');
/** A director records the board's decision. */
export const recordDecision = defineUpdate<Receipt, [Command<RecordDecision>]>('recordDecision');
/** A director has the journey counted under other rules. */
export const adoptRules = defineUpdate<Receipt, [Command<AdoptRules>]>('adoptRules');
/** A director or the supervisee plans the day to file. */
export const planFinish = defineUpdate<Receipt, [Command<PlanFinish>]>('planFinish');
/** A director or the supervisee has hours of another license count here too. */
export const shareLog = defineUpdate<Receipt, [Command<ShareLog>]>('shareLog');
/** A director or the supervisee ends that. */
export const endSharedLog = defineUpdate<Receipt, [Command<EndSharedLog>]>('endSharedLog');
/** A director ends the journey. */
export const withdrawJourney = defineUpdate<Receipt, [Command<WithdrawJourney>]>('withdrawJourney');

/** Something outside the journey that it depends on has changed, such as an absence or a license of its supervisor. */
export const lookAgain = defineSignal('lookAgain');

/** What is carried has drifted from the database: how the journey stands is read anew. */
export const readAnew = defineSignal('readAnew');

/** What an application with the board tells its journey: where it stands, and which letters wait for an answer. */
export interface SubmissionNews {
  readonly submissionId: string;
  readonly stage: Stage;
  readonly letters: readonly { readonly deficiencyId: string; readonly dueOn: string }[];
  /** ISO instant. */
  readonly at: string;
}

/** Something moved in the application with the board. */
export const submissionMoved = defineSignal<[SubmissionNews]>('submissionMoved');

/** What this one journey is waiting for; for operators, never for lists. */
export const journeyState = defineQuery<JourneyState>('journeyState');

/** The workflow type of a journey. */
export const JOURNEY_WORKFLOW = 'journey';
/** Where journeys and their database work run. */
export const JOURNEY_QUEUE = 'journeys';

/**
 * Where mail, packets and everything slow runs that belongs to a journey queue.
 * @param journeyQueue - the task queue of the journeys.
 */
export function outboundQueue(journeyQueue: string): string {
  return `${journeyQueue}-outbound`;
}

/** The workflow id of a journey; opaque, nothing personal. */
export function journeyWorkflowId(journeyId: string): string {
  return `journey/${journeyId}`;
}
