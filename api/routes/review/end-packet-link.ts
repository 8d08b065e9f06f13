import { z } from 'zod';
import { endPacketLink as endInDatabase } from '../../../db/operations/review/end-packet-link.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { packetLinkParams } from '../params.ts';

/** A director ends the link of a reviewer. */
export const endPacketLink = defineAction({
  operationId: 'endPacketLink',
  method: 'post',
  path: '/api/journeys/:journeyId/packet-links/:linkId/end',
  summary: 'End the link of a reviewer',
  description: 'The link opens nothing any more, and wherever the packet is open the next request finds it closed.',
  ability: 'share-packets',
  params: packetLinkParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'PACKET_LINK_NOT_FOUND'],
  async perform(context, { params: { journeyId, linkId } }) {
    await getVisibleJourney(context, journeyId);
    return endInDatabase(context.services.db, commandOf(context, journeyId, { linkId }));
  },
});
