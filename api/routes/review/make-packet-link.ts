import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { pagesUrlOf } from '../../../config/pages-url.ts';
import { makePacketLink as makeInDatabase } from '../../../db/operations/review/make-packet-link.ts';
import { makePacketLinkSchema } from '../../../rules/vocabulary/commands/make-packet-link.ts';
import { makeToken } from '../../access/opaque-token.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { commandOf } from '../../journeys/command-of.ts';
import { mailPacketLink } from '../../review/mail-packet-link.ts';
import { packetParams } from '../params.ts';

/** A director opens one packet to a reviewer of a board. */
export const makePacketLink = defineAction({
  operationId: 'makePacketLink',
  method: 'post',
  path: '/api/journeys/:journeyId/packets/:packetId/links',
  summary: 'Open a packet to a reviewer',
  description:
    'Makes a link by which somebody of a board reads exactly this packet without an account, until a day. The link is told here and never again; where a mail address is named it is mailed as well.',
  ability: 'share-packets',
  params: packetParams,
  body: makePacketLinkSchema,
  answer: z
    .object({
      ...receiptSchema.shape,
      link: z.string().nullable().meta({ description: 'Null where the command is repeated: it is told once.' }),
    })
    .meta({ id: 'MadePacketLink' }),
  status: 201,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', 'PACKET_NOT_FOUND'],
  async perform(context, { params: { journeyId, packetId }, body }) {
    await getVisibleJourney(context, journeyId);
    const { services, acting } = context;
    const secret = { id: randomUUID(), token: makeToken(acting.organizationId) };
    const command = commandOf(context, journeyId, { ...body, packetId });
    const { subjectId, sentence, recordedAt } = await makeInDatabase(services.db, command, secret);
    const receipt = { subjectId, sentence, recordedAt };
    if (subjectId !== secret.id) return { ...receipt, link: null };
    const link = `${pagesUrlOf(services.settings)}/review/${secret.token}`;
    mailPacketLink(context, { ...body, linkId: subjectId, link });
    return { ...receipt, link };
  },
});
