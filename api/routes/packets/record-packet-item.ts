import { recordPacketItemSchema } from '../../../rules/vocabulary/commands/record-packet-item.ts';
import { recordPacketItem as recordPacketItemUpdate } from '../../../workflows/journey/messages.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { checkPacketItem } from '../../checks/check-packet-item.ts';
import { sendCommand } from '../../journeys/send-command.ts';
import { journeyParams } from '../params.ts';

/** Somebody records what happened to one form of the packet. */
export const recordPacketItem = defineAction({
  operationId: 'recordPacketItem',
  method: 'post',
  path: '/api/journeys/:journeyId/packet-items',
  summary: 'Record a step of a form',
  description:
    'Records that a form of the packet was asked for, signed, received, sent, set aside, or taken up again. A document that is kept elsewhere is named; one on file, of the journey or of a supervisor of it, is pointed to.',
  ability: 'collect-packet',
  params: journeyParams,
  body: recordPacketItemSchema,
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'JOURNEY_NOT_FOUND',
    'JOURNEY_ENDED',
    'NOT_ALLOWED',
    'PACKET_ITEM_NOT_FOUND',
    'PACKET_STEP_WRONG',
    'DOCUMENT_NOT_FOUND',
    'DOCUMENT_SETTLED',
    'DAY_IN_FUTURE',
    'DATE_ORDER',
    'TEMPORAL_AWAY',
  ],
  async perform(context, { params: { journeyId }, body }) {
    const page = await getVisibleJourney(context, journeyId);
    const check = (): Promise<void> => checkPacketItem(context, page, body);
    return sendCommand(context, { journeyId, name: 'record-packet-item', update: recordPacketItemUpdate, body, check });
  },
});
