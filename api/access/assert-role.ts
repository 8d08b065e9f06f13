import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import type { SignedInPerson } from '../action.ts';

/**
 * Lets only people with one of the roles pass.
 * @param acting - who is signed in; null for nobody.
 * @param roles - the roles that may pass, or `signed-in` for all of them.
 * @throws SIGN_IN_REQUIRED for nobody, NOT_ALLOWED for another role.
 */
export function assertRole(acting: SignedInPerson | null, roles: readonly Role[] | 'signed-in'): SignedInPerson {
  if (acting === null) throw new CreditableError('SIGN_IN_REQUIRED');
  if (roles !== 'signed-in' && !acting.roles.some((role) => roles.includes(role))) {
    throw new CreditableError('NOT_ALLOWED');
  }
  return acting;
}
