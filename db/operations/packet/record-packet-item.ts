import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordPacketItem } from '../../../rules/vocabulary/commands/record-packet-item.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { PacketFacts, PacketItem, PacketReadiness } from '../../../rules/vocabulary/packet-readiness.ts';
import { PACKET_STATE_WORDS, PACKET_STEP_WORDS, stateAfter } from '../../../rules/vocabulary/packet-step.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { PacketItemStep } from '../../entities/packet-item-step.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { readPacketFacts } from '../../views/packet-facts.ts';
import { requireDocument } from '../document/require-document.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { assertOrder } from './require-filed-on.ts';

/** How far a packet is, by the list of its board. */
export type JudgePacket = (license: string, facts: PacketFacts) => PacketReadiness;

/**
 * Somebody records what happened to one form of the packet. A form that somebody signs is not sent unsigned.
 * @param judge - how far the packet is, by the list of its board.
 * @returns a receipt whose subject is the step.
 * @throws PACKET_ITEM_NOT_FOUND, PACKET_STEP_WRONG, DOCUMENT_NOT_FOUND, DOCUMENT_SETTLED, DAY_IN_FUTURE, DATE_ORDER,
 * JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordPacketItem(
  db: Database,
  command: Command<RecordPacketItem>,
  judge: JudgePacket,
): Promise<Receipt> {
  const { journeyId, body } = command;
  return act(db, 'record-packet-item', command, async (session) => {
    const { license } = await requireOpenJourney(session, journeyId);
    const facts = await readPacketFacts(session, journeyId, license.slice(0, 2));
    const { items, notices } = judge(license, facts);
    const item = [...items, ...notices].find(({ key }) => key === body.itemKey);
    if (item === undefined) throw new CreditableError('PACKET_ITEM_NOT_FOUND');
    await assertStep(session, command, item);
    if (body.documentId !== undefined) await assertPointable(session, journeyId, body.documentId);
    const number = facts.steps.filter(({ itemKey }) => itemKey === item.key).length + 1;
    const id = await write(session, command, number);
    return {
      receipt: { subjectId: id, sentence: `${subjectOf(item)} ${PACKET_STEP_WORDS[body.step]} on ${body.on}.` },
      audit: { action: 'packet-item-recorded', before: { state: item.state }, after: body },
    };
  });
}

async function assertStep(session: Session, { actorId, at, body }: Command<RecordPacketItem>, item: PacketItem) {
  if (stateAfter(item.state, body.step, item.signature) === null)
    throw new CreditableError('PACKET_STEP_WRONG', { state: PACKET_STATE_WORDS[item.state] });
  const { timeZone } = await requirePerson(session, actorId);
  if (body.on > dateAt(at, timeZone)) throw new CreditableError('DAY_IN_FUTURE', { on: body.on });
  if (item.stateOn !== null) assertOrder(item.stateOn, body.on);
}

/** Only a document that holds now, of the journey or of somebody who supervises in it. */
async function assertPointable(session: Session, journeyId: string, documentId: string): Promise<void> {
  const document = await requireDocument(session, documentId);
  const isOwn = document.journeyId === journeyId || (document.journeyId === null && (await supervises()));
  if (!isOwn) throw new CreditableError('DOCUMENT_NOT_FOUND');
  if (document.replaced || document.withdrawn) throw new CreditableError('DOCUMENT_SETTLED');

  async function supervises(): Promise<boolean> {
    const found = await session.ask('select from agreement where journey_id = ? and supervisor_id = ? limit 1', [
      journeyId,
      document.personId,
    ]);
    return found.length > 0;
  }
}

async function write(session: Session, command: Command<RecordPacketItem>, number: number): Promise<string> {
  const { organizationId, journeyId, at, body } = command;
  const { itemKey, step, on, reason = null, document = null, documentId = null } = body;
  const id = randomUUID();
  await session.em.insert(PacketItemStep, {
    ...{ id, organizationId, journeyId, itemKey, number, step, reason, document, documentId },
    onDate: on,
    recordedAt: new Date(at),
  });
  return id;
}

function subjectOf({ name, supervisorName, settingName, year }: PacketItem): string {
  const subject = [supervisorName, settingName, year].filter((part) => part !== null).join(', ');
  return subject === '' ? `"${name}"` : `"${name}" (${subject})`;
}
