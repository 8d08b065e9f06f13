import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Packet } from '../../entities/packet.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';

/** What the command is called; part of what its key stands for. */
export const ASSEMBLE_PACKET = 'assemble-packet';

/** An assembled packet. */
export interface NewPacket {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly pages: number;
  readonly fileName: string;
  /** The evaluation that is printed in it. */
  readonly evaluationId: string;
  /** SHA-256 of the record that is printed in it. */
  readonly inputSha256: string;
}

/**
 * Keeps an assembled packet. The file is not part of what the key stands for: assembled again under the same key, the
 * first packet is the answer.
 * @returns a receipt whose subject is the packet.
 * @throws JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function storePacket(db: Database, command: Command<NewPacket>): Promise<Receipt> {
  const { organizationId, journeyId, at, body } = command;
  return act(db, ASSEMBLE_PACKET, { ...command, body: {} }, async (session) => {
    await requireOpenJourney(session, journeyId);
    const id = randomUUID();
    await session.em.insert(Packet, { id, organizationId, journeyId, ...body, assembledAt: new Date(at) });
    return {
      receipt: { subjectId: id, sentence: `The packet was assembled with ${body.pages} pages.` },
      audit: { action: 'packet-assembled', after: body },
    };
  });
}
