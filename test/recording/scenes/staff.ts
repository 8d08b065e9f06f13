import { makePeople } from '../../journey/people.ts';
import { staffWorkflowId } from '../../../workflows/staff/messages.ts';
import { openPlace } from '../place.ts';
import type { Scene } from '../scene.ts';

/** The clocks of a supervisor that are told of a change, by the way of the API. */
export const staff: Scene = async (record) => {
  await using place = await openPlace();
  const { organizationId, supervisorId: personId } = await makePeople(place.db, new Date().toISOString());
  for (let told = 0; told < 2; told += 1) {
    await place.gateway.lookAgain({ organizationId, personId, journeyIds: [] });
  }
  await record({ ...place, name: 'staff', workflowId: staffWorkflowId(personId) });
};
