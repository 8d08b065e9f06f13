import { type Ability, canAtAll } from '../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { scopesAllow } from '../../rules/vocabulary/scopes.ts';
import type { SignedInPerson } from '../action.ts';

/**
 * Lets only people pass whose roles give them an ability. How far it goes is asked where it is known whom it concerns.
 * @param acting - who is signed in; null for nobody.
 * @throws SIGN_IN_REQUIRED for nobody, NOT_ALLOWED for everybody without it, SCOPE_MISSING for a program whose token was not
 * made for it.
 */
export function assertAbility(acting: SignedInPerson | null, ability: Ability): SignedInPerson {
  if (acting === null) throw new CreditableError('SIGN_IN_REQUIRED');
  if (!canAtAll(acting, ability)) throw new CreditableError('NOT_ALLOWED');
  if (!tokenAllows(acting, ability)) throw new CreditableError('SCOPE_MISSING');
  return acting;
}

/** Whether a program may do what its person may: what its token was made for. A browser may do all of it. */
export function tokenAllows({ token }: Pick<SignedInPerson, 'token'>, ability: Ability): boolean {
  return token === undefined || scopesAllow(token.scopes, ability);
}
