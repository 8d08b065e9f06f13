import type { JourneyPage } from '../../db/views/journey-page.ts';
import { getPacket } from '../../db/views/get-packet.ts';
import type { FilePacket } from '../../rules/vocabulary/commands/file-packet.ts';
import type { RecordDeficiency } from '../../rules/vocabulary/commands/record-deficiency.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { assertOpen, assertOrder, assertPhase } from '../access/assert-journey.ts';
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
 * @throws JOURNEY_ENDED, PHASE_WRONG, PACKET_NOT_FOUND, PACKET_OUTDATED or DAY_IN_FUTURE.
 */
export async function checkFiling(
  context: ActionContext,
  page: JourneyPage,
  { packetId, filedOn }: FilePacket,
): Promise<void> {
  if (!page.packets.some((packet) => packet.packetId === packetId)) throw new CreditableError('PACKET_NOT_FOUND');
  assertPhase(page, ['ready', 'submitting']);
  if (filedOn > dateAt(context.at, context.acting.timeZone))
    throw new CreditableError('DAY_IN_FUTURE', { on: filedOn });
  const packet = await getPacket(context.services.db, context.acting, packetId);
  if (!packet.current) throw new CreditableError('PACKET_OUTDATED');
}

/**
 * Refuses a deficiency letter before anything was filed, or one that is due before it came.
 * @throws JOURNEY_ENDED, PHASE_WRONG or DATE_ORDER.
 */
export function checkDeficiency(page: JourneyPage, { receivedOn, dueOn }: RecordDeficiency): void {
  assertPhase(page, ['submitting']);
  assertOrder({ name: 'The day the letter came', on: receivedOn }, { name: 'The deadline', on: dueOn });
}

/**
 * Refuses a decision before anything was filed.
 * @throws JOURNEY_ENDED or PHASE_WRONG.
 */
export function checkDecision(page: JourneyPage): void {
  assertPhase(page, ['submitting']);
}

function obstacleOf({ row, gate }: JourneyPage): string {
  return row.obstacle?.sentence ?? gate?.sentence ?? 'the requirements are not met yet';
}
