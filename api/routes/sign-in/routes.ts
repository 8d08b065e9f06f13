import type { AnyAction } from '../../action.ts';
import { askForLink } from './ask-for-link.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { endOtherSignIns } from './end-other-sign-ins.ts';
import { endSignIn } from './end-sign-in.ts';
import { endSignInsOfPerson } from './end-sign-ins-of-person.ts';
import { getPersonAccess } from './get-person-access.ts';
import { listSignIns } from './list-sign-ins.ts';
import { redeemLink } from './redeem-link.ts';
import { signOut } from './sign-out.ts';

/** What can be asked and done about who is signed in where. */
export const signInRoutes: readonly AnyAction[] = [
  askForLink,
  redeemLink,
  listSignIns,
  endSignIn,
  endOtherSignIns,
  signOut,
  getPersonAccess,
  endSignInsOfPerson,
  disablePerson,
  enablePerson,
];
