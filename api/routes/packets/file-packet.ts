import { filePacketSchema } from '../../../rules/vocabulary/commands/file-packet.ts';
import { filePacket as filePacketUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { addressee, checkFiling } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { packetParams } from '../params.ts';

/** A director records that exactly this packet was filed with the board. */
export const filePacket = defineAction({
  operationId: 'filePacket',
  method: 'post',
  path: '/api/journeys/:journeyId/packets/:packetId/file',
  summary: 'File the packet',
  description: 'Records that exactly this packet was filed with the board.',
  ability: 'file-with-board',
  params: packetParams,
  body: filePacketSchema.omit({ packetId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'PHASE_WRONG',
    'STAGE_WRONG',
    'PACKET_NOT_FOUND',
    'PACKET_OUTDATED',
    'DAY_IN_FUTURE',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId, packetId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): Promise<void> => checkFiling(context, page, { packetId, ...body });
    return sendCommand(context, {
      journeyId,
      name: 'file-packet',
      update: filePacketUpdate,
      body: { packetId, ...body },
      check,
      to: addressee(page),
    });
  },
});
