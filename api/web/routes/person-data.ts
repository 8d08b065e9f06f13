import { getPersonName } from '../../../db/views/get-person-name.ts';
import { canWith } from '../../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
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
  if (!canWith(acting, 'export-person', { superviseeId: personId, supervisorIds: [] }))
    throw new CreditableError('PERSON_NOT_FOUND');
  const name = await getPersonName(services.db, acting, personId);
  return { page: PersonDataPage({ frame, personId, name: personId === acting.actorId ? null : name, refusal }) };
});
