import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Session } from '../../session.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * Lets the supervisor of a session arrange it, a director, or the supervisee who alone is in it.
 * @param superviseeIds - everybody in it, before and after the change.
 * @throws SESSION_NOT_YOURS for everybody else.
 */
export async function assertMayArrange(
  session: Session,
  actorId: string,
  supervisorId: string,
  superviseeIds: readonly string[],
): Promise<void> {
  if (actorId === supervisorId) return;
  if (superviseeIds.length > 0 && superviseeIds.every((superviseeId) => superviseeId === actorId)) return;
  const { roles } = await requirePerson(session, actorId);
  if (!canEverywhere(roles, 'arrange-supervision')) throw new CreditableError('SESSION_NOT_YOURS');
}
