import { performAction } from '../../perform-action.ts';
import { listObligations } from '../../routes/obligations/list-obligations.ts';
import { listPeople } from '../../routes/people/list-people.ts';
import { signedInPage } from '../page-request.ts';
import { ObligationsPage } from '../pages/obligations-page.tsx';
import { obligationQuery, readObligationSelection } from '../reading/obligation-selection.ts';

/** What is mine to do, or for a director what is open for anybody. */
export const obligationsRoute = signedInPage('/obligations', async ({ services, acting, frame, query, refusal }) => {
  const isDirector = acting.roles.includes('director');
  const selection = readObligationSelection(query, isDirector);
  const [list, people] = await Promise.all([
    performAction(services, acting, listObligations, { query: obligationQuery(selection) }),
    isDirector ? performAction(services, acting, listPeople) : [],
  ]);
  return { page: ObligationsPage({ frame, list, selection, people, refusal }) };
});
