import { type Ability, can } from '../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { SignedInPerson } from '../action.ts';

/**
 * Lets only people pass whose roles give them an ability. How far it goes is asked where it is known whom it concerns.
 * @param acting - who is signed in; null for nobody.
 * @throws SIGN_IN_REQUIRED for nobody, NOT_ALLOWED for everybody without it.
 */
export function assertAbility(acting: SignedInPerson | null, ability: Ability): SignedInPerson {
  if (acting === null) throw new CreditableError('SIGN_IN_REQUIRED');
  if (!can(acting.roles, ability)) throw new CreditableError('NOT_ALLOWED');
  return acting;
}
