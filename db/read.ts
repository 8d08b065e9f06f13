import { CreditableError } from '../rules/vocabulary/errors.ts';
import { isId } from './is-id.ts';
import type { Database } from './open-database.ts';
import { inSession, type Session } from './session.ts';

/**
 * Reads for somebody of one organization; rows of any other do not exist for it.
 * @param acting - the organization, and who reads (null: the system).
 * @throws PERSON_NOT_FOUND when the organization cannot exist; DATABASE_AWAY.
 */
export async function read<T>(
  db: Database,
  acting: { readonly organizationId: string; readonly actorId?: string | null },
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (!isId(acting.organizationId)) throw new CreditableError('PERSON_NOT_FOUND');
  return inSession(db, acting.organizationId, work);
}
