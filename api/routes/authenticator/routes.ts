import type { AnyAction } from '../../action.ts';
import { addAuthenticator } from './add-authenticator.ts';
import { askForAuthenticator } from './ask-for-authenticator.ts';
import { getAuthenticator } from './get-authenticator.ts';
import { removeAuthenticatorOfPerson } from './remove-authenticator-of-person.ts';
import { removeAuthenticator } from './remove-authenticator.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';

/** What can be asked and done about authenticator apps. */
export const authenticatorRoutes: readonly AnyAction[] = [
  getAuthenticator,
  askForAuthenticator,
  addAuthenticator,
  renewRecoveryCodes,
  removeAuthenticator,
  removeAuthenticatorOfPerson,
];
