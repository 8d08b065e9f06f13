import { type ConcernedJourney, getDeparture as getFromDatabase } from '../../../db/views/get-departure.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { canEverywhere, canWith } from '../../../rules/vocabulary/abilities.ts';
import type { SignedInPerson } from '../../action.ts';
import { defineAction } from '../../action.ts';
import { departureSchema, type ShownDeparture } from '../../answers/departure.ts';
import { departureParams } from '../params.ts';
import { THEIR_JOURNEYS } from '../../watching/shown.ts';

/** Everything to be done before the last day of somebody who leaves. */
export const getDeparture = defineAction({
  operationId: 'getDeparture',
  method: 'get',
  path: '/api/departures/:departureId',
  summary: 'List what is to be done before somebody leaves',
  description:
    'For each journey that it concerns: logs to sign, hours to submit, agreements to end, every form that the board wants, and what it wants to be told; each with who does it, by which day, and the source. Directors, auditors and the leaver see all journeys, others their own.',
  ability: 'read-departures',
  params: departureParams,
  answer: departureSchema,
  status: 200,
  command: false,
  shows: {
    about: ({ personId, journeys }: ShownDeparture) => ({ people: [personId], ...THEIR_JOURNEYS.about(journeys) }),
  },
  errors: ['DEPARTURE_NOT_FOUND'],
  async perform({ services, acting }, { params: { departureId } }): Promise<ShownDeparture> {
    const { journeys, ...departure } = await getFromDatabase(services.db, acting, departureId);
    const { personId: leaverId, lastDayOn } = departure;
    const seen = journeys.filter((one) => seesAll(acting, leaverId) || seesOne(acting, one));
    if (seen.length === 0 && !seesAll(acting, leaverId)) throw new CreditableError('DEPARTURE_NOT_FOUND');
    return {
      ...departure,
      journeys: seen.map(({ journeyId, license, superviseeName, facts, packetFacts }) => {
        const packet = services.judgePacket(license, packetFacts);
        const { items, ...kit } = services.leaverKit({ ...facts, packet, leaverId, lastDayOn });
        return { journeyId, license, superviseeName, kit: { ...kit, items: [...items] } };
      }),
    };
  },
});

function seesAll(acting: SignedInPerson, leaverId: string): boolean {
  return canEverywhere(acting.roles, 'read-departures') || acting.actorId === leaverId;
}

function seesOne(acting: SignedInPerson, { facts: { superviseeId, agreements } }: ConcernedJourney): boolean {
  const supervisorIds = agreements.map(({ supervisorId }) => supervisorId);
  return canWith(acting, 'read-departures', { superviseeId, supervisorIds });
}
