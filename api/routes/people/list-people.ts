import { z } from 'zod';
import { findPeople } from '../../../db/views/find-people.ts';
import { isDirector } from '../../access/get-visible-journey.ts';
import { defineAction } from '../../action.ts';
import { personSchema } from '../../answers/person.ts';

/** The people of the organization: all of them for a director; for others the supervisors and themselves. */
export const listPeople = defineAction({
  operationId: 'listPeople',
  method: 'get',
  path: '/api/people',
  summary: 'List people',
  description: 'A director sees everybody; everybody else sees the supervisors and themselves.',
  roles: 'signed-in',
  answer: z.array(personSchema),
  status: 200,
  command: false,
  errors: [],
  async perform({ services, acting }) {
    const people = await findPeople(services.db, acting);
    if (isDirector(acting)) return people;
    return people.filter(({ personId, roles }) => personId === acting.actorId || roles.includes('supervisor'));
  },
});
