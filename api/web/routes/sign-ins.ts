import { performAction } from '../../perform-action.ts';
import { getAuthenticator } from '../../routes/authenticator/get-authenticator.ts';
import { listPasskeys } from '../../routes/passkeys/list-passkeys.ts';
import { getPersonAccess } from '../../routes/sign-in/get-person-access.ts';
import { listSignIns } from '../../routes/sign-in/list-sign-ins.ts';
import { listLinkedAccounts } from '../../routes/accounts/list-linked-accounts.ts';
import { listTokensOfPerson } from '../../routes/tokens/list-tokens-of-person.ts';
import { signedInPage } from '../page-request.ts';
import { PersonAccessPage } from '../pages/person-access-page.tsx';
import { SignInsPage } from '../pages/sign-ins-page.tsx';

/** Where one is signed in oneself. */
export const signInsRoute = signedInPage(
  '/sign-ins',
  'keep-own-sign-ins',
  async ({ services, acting, frame, refusal }) => {
    const signIns = await performAction(services, acting, listSignIns);
    const passkeys = await performAction(services, acting, listPasskeys);
    const { authenticator } = await performAction(services, acting, getAuthenticator);
    const { sessionIdleMinutes, sessionHours } = services.settings;
    const ways = { passkeys, authenticator };
    return {
      page: SignInsPage({ frame, signIns, ...ways, idleMinutes: sessionIdleMinutes, hours: sessionHours, refusal }),
    };
  },
);

/** Whether and where somebody else is signed in, for a director. */
export const personAccessRoute = signedInPage('/people/:personId/access', 'keep-access', async (request) => {
  const { services, acting, frame, params, refusal } = request;
  const [access, accounts, tokens] = await Promise.all([
    performAction(services, acting, getPersonAccess, { params }),
    performAction(services, acting, listLinkedAccounts, { params }),
    performAction(services, acting, listTokensOfPerson, { params }),
  ]);
  return {
    page: PersonAccessPage({ frame, access, accounts, tokens, isOneself: access.personId === acting.actorId, refusal }),
  };
});
