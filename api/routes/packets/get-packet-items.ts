import { findPacketFacts } from '../../../db/views/packet-facts.ts';
import { getVisibleJourney } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { showPointed } from '../../documents/show-pointed.ts';
import { packetReadinessSchema } from '../../answers/packet-readiness.ts';
import { journeyParams } from '../params.ts';
import { THE_JOURNEY } from '../../watching/shown.ts';

/** Every form and enclosure of a packet: who sends it, how it is signed, where it stands. */
export const getPacketItems = defineAction({
  operationId: 'getPacketItems',
  method: 'get',
  path: '/api/journeys/:journeyId/packet-items',
  summary: 'List the forms of a packet',
  description:
    'Every form and enclosure that the board asks for, for each supervisor, place and year: who sends it, how it is signed, where it stands and what is next.',
  ability: 'read-journeys',
  params: journeyParams,
  answer: packetReadinessSchema,
  status: 200,
  command: false,
  shows: THE_JOURNEY,
  errors: ['JOURNEY_NOT_FOUND'],
  async perform(context, { params: { journeyId } }) {
    const { row, agreements } = await getVisibleJourney(context, journeyId);
    const { db, judgePacket } = context.services;
    const packet = judgePacket(row.license, await findPacketFacts(db, context.acting, journeyId));
    const supervisorIds = agreements.map(({ supervisorId }) => supervisorId);
    return showPointed(packet, context.acting, { superviseeId: row.superviseeId, supervisorIds });
  },
});
