import type { Ability } from '../../rules/vocabulary/abilities.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { logRefusal } from '../watching/watch-reading.ts';
import { assertAbility } from './assert-ability.ts';

/**
 * Lets only people pass who have an ability; whoever is signed in and has it not is refused, and that is written down.
 * @param operation - what was asked for.
 * @throws SIGN_IN_REQUIRED for nobody, NOT_ALLOWED for everybody without it.
 */
export async function assertAble(
  services: Services,
  acting: SignedInPerson | null,
  ability: Ability,
  operation: string,
): Promise<SignedInPerson> {
  try {
    return assertAbility(acting, ability);
  } catch (refusal) {
    if (acting !== null) await logRefusal(services, acting, { operation, asked: {} }, refusal);
    throw refusal;
  }
}
