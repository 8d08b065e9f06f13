import { can } from '../../../rules/vocabulary/abilities.ts';
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
export const peopleRoute = signedInPage('/people', 'read-people', async ({ services, acting, frame, refusal }) => {
  const [people, { obligations: frozen }] = await Promise.all([
    performAction(services, acting, listPeople),
    can(acting.roles, 'read-all-tasks')
      ? performAction(services, acting, listObligations, { query: FROZEN })
      : { obligations: [] },
  ]);
  return { page: PeoplePage({ frame, people, frozen, refusal }) };
});

/** The form to add a person. */
export const newPersonRoute = signedInPage('/people/new', 'keep-people', ({ frame, refusal }) =>
  Promise.resolve({ page: NewPersonPage({ frame, refusal }) }),
);

/** The form to open a journey. */
export const newJourneyRoute = signedInPage(
  '/journeys/new',
  'open-journeys',
  async ({ services, acting, frame, refusal }) => {
    const people = await performAction(services, acting, listPeople);
    const supervisees = people
      .filter(({ roles }) => roles.includes('supervisee'))
      .map(({ personId, name }) => ({ value: personId, label: name }));
    const licenses = licenseChoices(services.rulebooks.list());
    return { page: NewJourneyPage({ frame, supervisees, licenses, refusal }) };
  },
);

/** The places where hours are worked. */
export const settingsRoute = signedInPage(
  '/settings',
  'read-settings',
  async ({ services, acting, frame, refusal }) => {
    return { page: SettingsPage({ frame, settings: await performAction(services, acting, listSettings), refusal }) };
  },
);
