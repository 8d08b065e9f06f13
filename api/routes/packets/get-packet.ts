import { z } from 'zod';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { packetParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** An assembled packet, exactly as it was assembled. */
export const getPacket = defineAction({
  operationId: 'getPacket',
  method: 'get',
  path: '/api/journeys/:journeyId/packets/:packetId.pdf',
  summary: 'Get a packet',
  description: 'The packet as one PDF, exactly as it was assembled; its hash is on the page of the journey.',
  ability: 'read-journeys',
  params: packetParams,
  answer: z.instanceof(Buffer),
  answerType: 'application/pdf',
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND', 'PACKET_NOT_FOUND'],
  async perform(context, { params: { journeyId, packetId } }) {
    const page = await getVisibleJourney(context, journeyId);
    const packet = page.packets.find((known) => known.packetId === packetId);
    if (packet === undefined) throw new CreditableError('PACKET_NOT_FOUND');
    return context.services.packets.read(packet.sha256);
  },
});
