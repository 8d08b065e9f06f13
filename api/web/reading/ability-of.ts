import type { Ability } from '../../../rules/vocabulary/abilities.ts';
import { ALL_ROUTES } from '../../routes/all-routes.ts';

/** The ability that an operation asks for; `public` where it asks for none or is none of the API. */
export function abilityOf(operation: string): Ability | 'public' {
  return ALL_ROUTES.find(({ operationId }) => operationId === operation)?.ability ?? 'public';
}
