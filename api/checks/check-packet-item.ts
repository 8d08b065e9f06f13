import { canEverywhere, canWith } from '../../rules/vocabulary/abilities.ts';
import { findPacketFacts } from '../../db/views/packet-facts.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { RecordPacketItem } from '../../rules/vocabulary/commands/record-packet-item.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { PacketItem } from '../../rules/vocabulary/packet-readiness.ts';
import { PACKET_STATE_WORDS, stateAfter } from '../../rules/vocabulary/packet-step.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { tokenAllows } from '../access/assert-ability.ts';
import { assertOpen, assertOrder } from '../access/assert-journey.ts';
import { readableDocument } from '../documents/readable-documents.ts';
import type { ActionContext, SignedInPerson } from '../action.ts';

/**
 * Refuses a step of a form that the packet does not need, that cannot follow, or that is another's to record: a supervisor
 * records what is about that supervisor, and only a director sets a form aside or takes it up again.
 * @throws JOURNEY_ENDED, PACKET_ITEM_NOT_FOUND, NOT_ALLOWED, PACKET_STEP_WRONG, DOCUMENT_NOT_FOUND, DAY_IN_FUTURE or DATE_ORDER.
 */
export async function checkPacketItem(
  context: ActionContext,
  page: JourneyPage,
  { itemKey, step, on, documentId }: RecordPacketItem,
): Promise<void> {
  assertOpen(page);
  const { services, acting, at } = context;
  const facts = await findPacketFacts(services.db, acting, page.row.journeyId);
  const { items, notices } = services.judgePacket(page.row.license, facts);
  const item = [...items, ...notices].find(({ key }) => key === itemKey);
  if (item === undefined) throw new CreditableError('PACKET_ITEM_NOT_FOUND');
  if (!mayRecord(acting, page.row.superviseeId, item, step)) throw new CreditableError('NOT_ALLOWED');
  if (stateAfter(item.state, step, item.signature) === null)
    throw new CreditableError('PACKET_STEP_WRONG', { state: PACKET_STATE_WORDS[item.state] });
  if (on > dateAt(at, acting.timeZone)) throw new CreditableError('DAY_IN_FUTURE', { on });
  if (documentId !== undefined) await assertReadable(context, page, documentId);
  if (item.stateOn !== null) assertOrder({ name: 'The last step', on: item.stateOn }, { name: 'This step', on });
}

/**
 * Refuses to point to a document that whoever records may not read, as if it did not exist.
 * @throws DOCUMENT_NOT_FOUND.
 */
async function assertReadable(context: ActionContext, page: JourneyPage, documentId: string): Promise<void> {
  const { journeyId, superviseeId } = page.row;
  const supervisorIds = [...new Set(page.agreements.map(({ supervisorId }) => supervisorId))];
  const holders = [
    { holder: { journeyId }, concerned: { superviseeId, supervisorIds } },
    ...supervisorIds.map((personId) => ({
      holder: { personId },
      concerned: { superviseeId: personId, supervisorIds: [] },
    })),
  ];
  for (const { holder, concerned } of holders) {
    const found = await readableDocument(context, holder, concerned, documentId).catch(onlyMissing);
    if (found !== null) return;
  }
  throw new CreditableError('DOCUMENT_NOT_FOUND');
}

function onlyMissing(problem: unknown): null {
  if (problem instanceof CreditableError && problem.code === 'DOCUMENT_NOT_FOUND') return null;
  throw problem;
}

/** Whether a person may record a step of a form. */
export function mayRecord(
  acting: Pick<SignedInPerson, 'actorId' | 'roles' | 'token'>,
  superviseeId: string,
  { supervisorId }: Pick<PacketItem, 'supervisorId'>,
  step: RecordPacketItem['step'],
): boolean {
  if (step === 'waived' || step === 'reopened')
    return canEverywhere(acting.roles, 'waive-packet-items') && tokenAllows(acting, 'waive-packet-items');
  const supervisorIds = supervisorId === null ? [] : [supervisorId];
  return canWith(acting, 'collect-packet', { superviseeId, supervisorIds });
}
