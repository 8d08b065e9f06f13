import { performAction } from '../../perform-action.ts';
import { getIdentityProvider } from '../../routes/accounts/get-identity-provider.ts';
import { signedInPage } from '../page-request.ts';
import { IdentityProviderPage } from '../pages/identity-provider-page.tsx';

/** How people of the organization sign in. */
export const identityProviderRoute = signedInPage(
  '/identity-provider',
  'keep-access',
  async ({ services, acting, frame, refusal }) => {
    const { provider, callbackUrl } = await performAction(services, acting, getIdentityProvider);
    return { page: IdentityProviderPage({ frame, provider, callbackUrl, refusal }) };
  },
);
