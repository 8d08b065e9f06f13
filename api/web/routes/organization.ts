import { assertRole } from '../../access/assert-role.ts';
import { performAction } from '../../perform-action.ts';
import { FROZEN, listObligations } from '../../routes/obligations/list-obligations.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { listSettings } from '../../routes/settings/list-settings.ts';
import { signedInPage } from '../page-request.ts';
import { NewJourneyPage } from '../pages/new-journey-page.tsx';
import { NewPersonPage } from '../pages/new-person-page.tsx';
import { PeoplePage } from '../pages/people-page.tsx';
import { SettingsPage } from '../pages/settings-page.tsx';
import { licenseChoices } from '../reading/license-choices.ts';

/** Everybody in the organization. */
export const peopleRoute = signedInPage('/people', async ({ services, acting, frame, refusal }) => {
  assertRole(acting, ['director']);
  const [people, { obligations: frozen }] = await Promise.all([
    performAction(services, acting, listPeople),
    performAction(services, acting, listObligations, { query: FROZEN }),
  ]);
  return { page: PeoplePage({ frame, people, frozen, refusal }) };
});

/** The form to add a person. */
export const newPersonRoute = signedInPage('/people/new', async ({ acting, frame, refusal }) => {
  assertRole(acting, ['director']);
  return { page: NewPersonPage({ frame, refusal }) };
});

/** The form to open a journey. */
export const newJourneyRoute = signedInPage('/journeys/new', async ({ services, acting, frame, refusal }) => {
  assertRole(acting, ['director']);
  const people = await performAction(services, acting, listPeople);
  const supervisees = people
    .filter(({ roles }) => roles.includes('supervisee'))
    .map(({ personId, name }) => ({ value: personId, label: name }));
  const licenses = licenseChoices(services.rulebooks.list());
  return { page: NewJourneyPage({ frame, supervisees, licenses, refusal }) };
});

/** The places where hours are worked. */
export const settingsRoute = signedInPage('/settings', async ({ services, acting, frame, refusal }) => {
  assertRole(acting, ['director']);
  return { page: SettingsPage({ frame, settings: await performAction(services, acting, listSettings), refusal }) };
});
