import { checkPacketSignatures } from '../../../db/signing/check-packet-signatures.ts';
import { getReviewedPacket } from '../../../db/views/get-reviewed-packet.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineReviewAction } from '../../action.ts';
import { reviewSchema } from '../../answers/review.ts';
import type { PacketFiles } from '../../packets/packet-files.ts';

/** The packet that is open to a reviewer, checked anew. */
export const getReview = defineReviewAction({
  operationId: 'getReview',
  method: 'get',
  path: '/api/review',
  summary: 'Look at the packet of a link',
  description:
    'Whose packet it is, and what came of checking it just now: the file against its hash and the audit trail, and every signature that it rests on against what was signed.',
  ability: 'review-packet',
  answer: reviewSchema,
  status: 200,
  command: false,
  shows: 'by-its-token',
  errors: ['PACKET_NOT_FOUND'],
  async perform({ services, reviewer }) {
    const { organizationId, reviewerName, board, endsAt } = reviewer;
    const packet = await getReviewedPacket(services.db, reviewer);
    const { assembledAt, journeyIds, sha256, auditedSha256, evaluation } = packet;
    const signed = await checkPacketSignatures(services.db, { organizationId, journeyIds, assembledAt });
    const { organizationName, superviseeName, license, pages, filedOn, reopenedSince } = packet;
    const { version, sha256: rulesSha256 } = evaluation.rulebook;
    return {
      ...{ reviewerName, board, endsAt, organizationName, superviseeName, license },
      ...{ assembledAt, pages, filedOn, reopenedSince },
      file: { sha256, isWhole: await isWhole(services.packets, sha256), isAudited: auditedSha256 === sha256 },
      rulebook: { version, sha256: rulesSha256 },
      signatures: {
        ...signed,
        faults: signed.faults.map(({ kind, version: of, sentence }) => ({ kind, version: of, sentence })),
      },
    };
  },
});

async function isWhole(packets: PacketFiles, sha256: string): Promise<boolean> {
  try {
    await packets.read(sha256);
    return true;
  } catch (failure) {
    if (failure instanceof CreditableError && failure.code === 'PACKET_NOT_FOUND') return false;
    throw failure;
  }
}
