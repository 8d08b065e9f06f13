import { performAction } from '../../perform-action.ts';
import { listEmergencies } from '../../routes/emergency/list-emergencies.ts';
import { listJourneys } from '../../routes/journeys/list-journeys.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { EmergenciesPage } from '../pages/emergencies-page.tsx';
import { EmergencyPage } from '../pages/emergency-page.tsx';

/** Where a record is opened in an emergency; while it is open, the journeys that can be read. */
export const emergencyRoute = signedInPage('/emergency', 'break-glass', async (request) => {
  const { services, acting, frame, refusal } = request;
  const { emergency = null } = acting;
  const people = await performAction(services, acting, listPeople);
  const rows = emergency === null ? [] : await performAction(services, acting, listJourneys);
  const journeys = rows.filter(({ superviseeId }) => superviseeId === emergency?.personId);
  const supervisees = people.filter(
    ({ personId, roles }) => roles.includes('supervisee') && personId !== acting.actorId,
  );
  return { page: EmergencyPage({ frame, refusal, emergency, journeys, supervisees }) };
});

/** Every emergency access, for whoever oversees them. */
export const emergenciesRoute = signedInPage('/emergencies', 'read-emergencies', async (request) => {
  const { services, acting, frame, refusal } = request;
  const emergencies = await performAction(services, acting, listEmergencies);
  return { page: EmergenciesPage({ frame, refusal, emergencies }) };
});
