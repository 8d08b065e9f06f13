import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { MakePacketLink } from '../../../rules/vocabulary/commands/make-packet-link.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { PacketLink } from '../../entities/packet-link.ts';
import { Packet } from '../../entities/packet.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';

const DAY_MS = 86_400_000;

/**
 * A director opens one packet to a reviewer of a board by a link; only the hash of its secret is kept.
 * @param secret - the secret under an id of its own. Where the command is repeated, the receipt has the id of the first.
 * @returns a receipt whose subject is the link.
 * @throws PACKET_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function makePacketLink(
  db: Database,
  command: Command<MakePacketLink & { readonly packetId: string }>,
  secret: { readonly id: string; readonly token: string },
): Promise<Receipt> {
  const { organizationId, journeyId, actorId, at, body } = command;
  const { packetId, reviewerName, board, reviewerEmail = null, days } = body;
  return act(db, 'make-packet-link', command, async (session) => {
    await requirePacket(session, journeyId, packetId);
    const endsAt = new Date(Date.parse(at) + days * DAY_MS);
    const whose = { organizationId, journeyId, packetId, reviewerName, board, reviewerEmail };
    const times = { madeAt: new Date(at), madeById: actorId, endsAt, endedAt: null, endedById: null };
    await session.em.insert(PacketLink, {
      ...{ id: secret.id, tokenSha256: sha256OfText(secret.token) },
      ...whose,
      ...times,
    });
    const until = endsAt.toISOString();
    return {
      receipt: { subjectId: secret.id, sentence: `${reviewerName} of ${board} can open the packet for ${days} days.` },
      audit: { action: 'packet-link-made', after: { packetId, reviewerName, board, endsAt: until } },
    };
  });
}

async function requirePacket(session: Session, journeyId: string, packetId: string): Promise<void> {
  const packet = isId(packetId) ? await session.em.findOne(Packet, { id: packetId, journeyId }) : null;
  if (packet === null) throw new CreditableError('PACKET_NOT_FOUND');
}
