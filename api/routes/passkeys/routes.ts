import type { AnyAction } from '../../action.ts';
import { addPasskey } from './add-passkey.ts';
import { askForNewPasskey } from './ask-for-new-passkey.ts';
import { askForPasskeySignIn } from './ask-for-passkey-sign-in.ts';
import { listPasskeys } from './list-passkeys.ts';
import { removePasskey } from './remove-passkey.ts';
import { removePasskeysOfPerson } from './remove-passkeys-of-person.ts';
import { signInByPasskey } from './sign-in-by-passkey.ts';

/** What can be asked and done about passkeys. */
export const passkeyRoutes: readonly AnyAction[] = [
  askForPasskeySignIn,
  signInByPasskey,
  listPasskeys,
  askForNewPasskey,
  addPasskey,
  removePasskey,
  removePasskeysOfPerson,
];
