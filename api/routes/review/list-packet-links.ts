import { z } from 'zod';
import { findPacketLinks } from '../../../db/views/find-packet-links.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { packetLinkSchema } from '../../answers/packet-link.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';
import { journeyParams } from '../params.ts';

/** To whom the packets of a journey were opened, and when they looked. */
export const listPacketLinks = defineAction({
  operationId: 'listPacketLinks',
  method: 'get',
  path: '/api/journeys/:journeyId/packet-links',
  summary: 'List the links of reviewers',
  description:
    'To whom the packets of a journey were opened, until when, and when they looked; never the links themselves.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: z.array(packetLinkSchema),
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId } }) {
    await getVisibleJourney(context, journeyId);
    const { services, acting, at } = context;
    const links = await findPacketLinks(services.db, acting, { journeyId, at });
    return links.map((link) => ({ ...link, visits: [...link.visits] }));
  },
});
