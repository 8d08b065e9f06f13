import { z } from 'zod';
import { getReviewedPacket } from '../../../db/views/get-reviewed-packet.ts';
import { defineReviewAction } from '../../action.ts';

/** The file of the packet that is open to a reviewer, exactly as it was assembled. */
export const getReviewedFile = defineReviewAction({
  operationId: 'getReviewedFile',
  method: 'get',
  path: '/api/review/packet.pdf',
  summary: 'Save the packet of a link',
  description: 'The packet as one PDF, exactly as it was assembled.',
  ability: 'review-packet',
  answer: z.instanceof(Buffer),
  answerType: 'application/pdf',
  status: 200,
  command: false,
  shows: 'by-its-token',
  errors: ['PACKET_NOT_FOUND'],
  async perform({ services, reviewer }) {
    const { sha256 } = await getReviewedPacket(services.db, reviewer);
    return services.packets.read(sha256);
  },
});
