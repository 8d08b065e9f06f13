import { canWith } from '../../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { performAction } from '../../perform-action.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { PersonDataPage } from '../pages/person-data-page.tsx';

/** Where one takes away everything that is kept about oneself. */
export const myDataRoute = signedInPage('/my-data', 'export-person', async ({ acting, frame, refusal }) => ({
  page: PersonDataPage({ frame, personId: acting.actorId, name: null, refusal }),
}));

/** Where a director does so for somebody else. */
export const personDataRoute = signedInPage('/people/:personId/data', 'export-person', async (request) => {
  const { services, acting, frame, params, refusal } = request;
  const personId = params['personId'] ?? '';
  const people = await performAction(services, acting, listPeople);
  const person = people.find((one) => one.personId === personId);
  if (person === undefined || !canWith(acting, 'export-person', { superviseeId: personId, supervisorIds: [] }))
    throw new CreditableError('PERSON_NOT_FOUND');
  const name = personId === acting.actorId ? null : person.name;
  return { page: PersonDataPage({ frame, personId, name, refusal }) };
});
