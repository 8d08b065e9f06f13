import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { FilePacket } from '../../../rules/vocabulary/commands/file-packet.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Evaluation } from '../../entities/evaluation.ts';
import { Filing } from '../../entities/filing.ts';
import { Journey } from '../../entities/journey.ts';
import { Packet } from '../../entities/packet.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { setPhase } from '../journey/set-phase.ts';
import { requirePerson } from '../person/require-person.ts';
import { composeRecord } from '../record/read-record.ts';

/**
 * A director records that exactly this packet was filed with the board; the record and its rules must still be what it prints.
 * The day may lie before the packet was assembled here: an application filed earlier is often recorded later.
 * From then on the record names the day on which the board received the application.
 * @returns a receipt whose subject is the packet; `madeIds` names the filing.
 * @throws PACKET_NOT_FOUND, PACKET_OUTDATED, DAY_IN_FUTURE, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function filePacket(db: Database, command: Command<FilePacket>): Promise<Receipt> {
  const { organizationId, journeyId, actorId, at, body } = command;
  const { packetId, filedOn } = body;
  return act(db, 'file-packet', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const packet = await requirePacket(session, journeyId, packetId);
    const { timeZone } = await requirePerson(session, actorId);
    if (filedOn > dateAt(at, timeZone)) throw new CreditableError('DAY_IN_FUTURE', { on: filedOn });
    const { inputSha256 } = await composeRecord(session, journey);
    const { rulebookSha256 } = await session.em.findOneOrFail(
      Evaluation,
      { id: packet.evaluationId },
      { fields: ['rulebookSha256'] },
    );
    if (packet.inputSha256 !== inputSha256 || rulebookSha256 !== journey.rulebook.sha256)
      throw new CreditableError('PACKET_OUTDATED');
    const id = randomUUID();
    await session.em.insert(Filing, { id, organizationId, packetId, filedOn, filedAt: new Date(at) });
    await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: filedOn });
    await setPhase(session, journeyId, 'submitting', at);
    return {
      receipt: {
        subjectId: packetId,
        sentence: `The packet was filed with the board on ${filedOn}.`,
        madeIds: [id],
        phase: 'submitting',
      },
      audit: { action: 'packet-filed', after: { ...body, sha256: packet.sha256 } },
    };
  });
}

async function requirePacket(session: Session, journeyId: string, packetId: string) {
  const packet = isId(packetId) ? await session.em.findOne(Packet, { id: packetId, journeyId }) : null;
  if (packet === null) throw new CreditableError('PACKET_NOT_FOUND');
  if ((await session.em.count(Filing, { packetId })) > 0) throw new CreditableError('PACKET_OUTDATED');
  return packet;
}
