import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { performAction } from '../../perform-action.ts';
import { listObligations } from '../../routes/obligations/list-obligations.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { ObligationsPage } from '../pages/obligations-page.tsx';
import { obligationQuery, readObligationSelection } from '../reading/obligation-selection.ts';

/** What is mine to do, or for a director what is open for anybody. */
export const obligationsRoute = signedInPage(
  '/obligations',
  'read-own-tasks',
  async ({ services, acting, frame, query, refusal }) => {
    const seesAll = canEverywhere(acting.roles, 'read-all-tasks');
    const selection = readObligationSelection(query, seesAll);
    const [list, people] = await Promise.all([
      performAction(services, acting, listObligations, { query: obligationQuery(selection) }),
      seesAll ? performAction(services, acting, listPeople) : [],
    ]);
    return { page: ObligationsPage({ frame, list, selection, people, refusal }) };
  },
);
