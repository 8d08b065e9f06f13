import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import type { Database } from '../../open-database.ts';

/**
 * A director ends the link to a packet: wherever the packet is open, the next request finds it closed.
 * @returns a receipt whose subject is the link.
 * @throws PACKET_LINK_NOT_FOUND where the journey has no such link or it is over, KEY_REUSED, DATABASE_AWAY.
 */
export function endPacketLink(db: Database, command: Command<{ readonly linkId: string }>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  return act(db, 'end-packet-link', command, async ({ ask }) => {
    const [ended] = await ask<{ reviewerName: string }>(
      `update packet_link set ended_at = ?, ended_by_id = ?
       where id = ? and journey_id = ? and ended_at is null and ends_at > ? returning reviewer_name as "reviewerName"`,
      [at, actorId, body.linkId, journeyId, at],
    );
    if (ended === undefined) throw new CreditableError('PACKET_LINK_NOT_FOUND');
    return {
      receipt: { subjectId: body.linkId, sentence: `The link of ${ended.reviewerName} opens nothing any more.` },
      audit: { action: 'packet-link-ended', after: body },
    };
  });
}
