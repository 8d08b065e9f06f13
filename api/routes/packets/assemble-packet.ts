import { assemblePacketSchema } from '../../../rules/vocabulary/commands/assemble-packet.ts';
import { assemblePacket as assemblePacketUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkReady } from '../../checks/check-filing.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** A director has the packet for the board assembled. */
export const assemblePacket = defineAction({
  operationId: 'assemblePacket',
  method: 'post',
  path: '/api/journeys/:journeyId/packet',
  summary: 'Assemble the packet',
  description: 'Assembles the packet for the board from the record as it stands. The receipt names the packet.',
  ability: 'file-with-board',
  params: journeyParams,
  body: assemblePacketSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'JOURNEY_ENDED', 'NOT_READY', 'TEMPORAL_AWAY'],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): void => checkReady(page);
    return sendCommand(context, { journeyId, name: 'assemble-packet', update: assemblePacketUpdate, body, check });
  },
});
