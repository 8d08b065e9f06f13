import type { JourneyPage } from '../../db/views/journey-page.ts';
import { getPacket } from '../../db/views/get-packet.ts';
import type { AnswerDeficiency } from '../../rules/vocabulary/commands/answer-deficiency.ts';
import type { FilePacket } from '../../rules/vocabulary/commands/file-packet.ts';
import type { RecordDeficiency } from '../../rules/vocabulary/commands/record-deficiency.ts';
import type { RecordDecision } from '../../rules/vocabulary/commands/record-decision.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import {
  STAGE_WORDS,
  type SubmissionStep,
  stageOf,
  stepOfDecision,
  takesStep,
} from '../../rules/vocabulary/submission.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { assertOpen, assertOrder, assertPhase } from '../access/assert-journey.ts';
import type { Addressee } from '../journeys/journey-gateway.ts';
import type { ActionContext } from '../action.ts';

/**
 * Refuses to assemble a packet while something is in its way.
 * @throws JOURNEY_ENDED, or NOT_READY naming the first obstacle.
 */
export function checkReady(page: JourneyPage): void {
  assertOpen(page);
  if (page.row.phase === 'ready' || page.row.phase === 'submitting') return;
  throw new CreditableError('NOT_READY', { obstacle: obstacleOf(page) });
}

/**
 * Refuses to file a packet that is not there, is no longer what the record says, or on a day to come.
 * @throws JOURNEY_ENDED, PHASE_WRONG, PACKET_NOT_FOUND, PACKET_OUTDATED, STAGE_WRONG or DAY_IN_FUTURE.
 */
export async function checkFiling(
  context: ActionContext,
  page: JourneyPage,
  { packetId, filedOn }: FilePacket,
): Promise<void> {
  if (!page.packets.some((packet) => packet.packetId === packetId)) throw new CreditableError('PACKET_NOT_FOUND');
  assertPhase(page, ['ready', 'submitting']);
  if (withBoard(page)) checkStage(page, 'file');
  if (filedOn > dateAt(context.at, context.acting.timeZone))
    throw new CreditableError('DAY_IN_FUTURE', { on: filedOn });
  const packet = await getPacket(context.services.db, context.acting, packetId);
  if (!packet.current) throw new CreditableError('PACKET_OUTDATED');
}

/**
 * Refuses a deficiency letter before anything was filed, where it cannot follow, or one that is due before it came.
 * @throws JOURNEY_ENDED, PHASE_WRONG, STAGE_WRONG or DATE_ORDER.
 */
export function checkDeficiency(page: JourneyPage, { receivedOn, dueOn }: RecordDeficiency): void {
  assertPhase(page, ['submitting']);
  if (withBoard(page)) checkStage(page, 'ask-for-more');
  assertOrder({ name: 'The day the letter came', on: receivedOn }, { name: 'The deadline', on: dueOn });
}

/**
 * Refuses a decision before anything was filed, or one that cannot follow. An application that was filed before
 * applications were followed one by one has no exam to come.
 * @throws JOURNEY_ENDED, PHASE_WRONG or STAGE_WRONG.
 */
export function checkDecision(page: JourneyPage, { decision }: RecordDecision): void {
  assertPhase(page, ['submitting']);
  if (withBoard(page)) checkStage(page, stepOfDecision(decision));
  else if (decision === 'approved') throw new CreditableError('STAGE_WRONG', { stage: STAGE_WORDS.filed });
}

/** Who takes what concerns the board: the application, where it is followed as one of its own. */
export function addressee(page: JourneyPage): Addressee {
  return withBoard(page) ? 'submission' : 'journey';
}

/** Whether an application of the journey is with the board that is followed as one of its own. */
function withBoard({ submission }: JourneyPage): boolean {
  return submission !== null && submission.outcome === null;
}

/**
 * Refuses what cannot follow where the application stands.
 * @throws JOURNEY_ENDED, SUBMISSION_NOT_FOUND or STAGE_WRONG.
 */
export function checkStage(page: JourneyPage, step: SubmissionStep): void {
  assertOpen(page);
  if (page.submission === null || !withBoard(page)) throw new CreditableError('SUBMISSION_NOT_FOUND');
  const stage = stageOf(page.submission);
  if (!takesStep(stage, step)) throw new CreditableError('STAGE_WRONG', { stage: STAGE_WORDS[stage] });
}

/**
 * Refuses an answer to a letter that is not there, or that is answered already.
 * @throws JOURNEY_ENDED, SUBMISSION_NOT_FOUND, STAGE_WRONG, DEFICIENCY_NOT_FOUND, DEFICIENCY_ANSWERED or DATE_ORDER.
 */
export function checkAnswer(page: JourneyPage, { deficiencyId, answeredOn }: AnswerDeficiency): void {
  const letter = page.submission?.letters.find((one) => one.deficiencyId === deficiencyId);
  if (letter !== undefined && letter.answeredOn !== null) throw new CreditableError('DEFICIENCY_ANSWERED');
  checkStage(page, 'answer');
  if (letter === undefined) throw new CreditableError('DEFICIENCY_NOT_FOUND');
  assertOrder({ name: 'The letter', on: letter.receivedOn }, { name: 'The answer', on: answeredOn });
}

function obstacleOf({ row, gate }: JourneyPage): string {
  return row.obstacle?.sentence ?? gate?.sentence ?? 'the requirements are not met yet';
}
