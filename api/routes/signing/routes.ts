import type { AnyAction } from '../../action.ts';
import { getSignedCopy } from './get-signed-copy.ts';
import { getSigningConsent } from './get-signing-consent.ts';
import { giveConsent } from './give-consent.ts';
import { listSignedCopies } from './list-signed-copies.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** What can be asked and done about signing, whatever is signed. */
export const signingRoutes: readonly AnyAction[] = [
  getSigningConsent,
  giveConsent,
  withdrawConsent,
  listSignedCopies,
  getSignedCopy,
];
