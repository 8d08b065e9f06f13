import { z } from 'zod';
import { type ShownPerson, findPeople } from '../../../db/views/find-people.ts';
import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { defineAction } from '../../action.ts';
import { personSchema } from '../../answers/person.ts';

/** What of a colleague is told only to those who keep or oversee people. */
const UNTOLD = {
  email: null,
  supervisionTrainingMinutes: null,
  supervisionTrainedOn: null,
  superviseeLimit: null,
  load: null,
  exceptions: null,
} as const;

/** The people of the organization: all of them for a director; for others the supervisors and themselves. */
export const listPeople = defineAction({
  operationId: 'listPeople',
  method: 'get',
  path: '/api/people',
  summary: 'List people',
  description:
    'Directors, administrators and auditors see everybody; everybody else sees themselves, and of the supervisors what one needs to choose one.',
  ability: 'read-directory',
  answer: z.array(personSchema),
  untold: { fields: Object.keys(UNTOLD), unless: 'read-people' },
  status: 200,
  command: false,
  shows: { about: (people: readonly ShownPerson[]) => ({ people: people.map(({ personId }) => personId) }) },
  errors: [],
  async perform({ services, acting }) {
    const people = await findPeople(services.db, acting);
    if (canEverywhere(acting.roles, 'read-people')) return people;
    const named = people.filter(({ personId, roles }) => personId === acting.actorId || roles.includes('supervisor'));
    return named.map((person) => (person.personId === acting.actorId ? person : inDirectory(person)));
  },
});

/** What somebody who chooses a supervisor sees of one. */
function inDirectory(person: ShownPerson): ShownPerson {
  return { ...person, ...UNTOLD };
}
