import { getPersonName } from '../../db/views/get-person-name.ts';
import { type Concerned, canWith } from '../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { getVisibleJourney } from '../access/get-visible-journey.ts';
import type { ActionContext } from '../action.ts';

/**
 * Whom the documents of a journey concern.
 * @throws JOURNEY_NOT_FOUND for whoever may not see it.
 */
export async function concernedByJourney(context: ActionContext, journeyId: string): Promise<Concerned> {
  const { row, agreements } = await getVisibleJourney(context, journeyId);
  return { superviseeId: row.superviseeId, supervisorIds: agreements.map(({ supervisorId }) => supervisorId) };
}

/**
 * Whom the documents of a person of the staff concern: the person alone.
 * @throws PERSON_NOT_FOUND for whoever may not read them, as if there were no such person.
 */
export async function concernedByPerson(
  { services, acting }: ActionContext,
  personId: string,
): Promise<Concerned & { readonly name: string }> {
  const concerned = { superviseeId: personId, supervisorIds: [] };
  if (!canWith(acting, 'read-staff-documents', concerned)) throw new CreditableError('PERSON_NOT_FOUND');
  return { ...concerned, name: await getPersonName(services.db, acting, personId) };
}
