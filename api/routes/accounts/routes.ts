import type { AnyAction } from '../../action.ts';
import { endIdentityProvider } from './end-identity-provider.ts';
import { getIdentityProvider } from './get-identity-provider.ts';
import { listLinkedAccounts } from './list-linked-accounts.ts';
import { releaseAccount } from './release-account.ts';
import { setIdentityProvider } from './set-identity-provider.ts';

/** What can be asked and done about signing in by an organization's own provider. */
export const accountRoutes: readonly AnyAction[] = [
  getIdentityProvider,
  setIdentityProvider,
  endIdentityProvider,
  listLinkedAccounts,
  releaseAccount,
];
