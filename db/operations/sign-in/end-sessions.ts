import type { SignInEnding } from '../../../rules/vocabulary/sign-in.ts';
import type { Session } from '../../session.ts';

/** Which sessions of a person end: one, all but one, or all. */
export interface EndedSessions {
  readonly personId: string;
  readonly only?: string;
  readonly allBut?: string;
  readonly because: SignInEnding;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Ends sessions of a person that have not ended yet; their browsers are nobody from the next request on.
 * @returns the ids of those that ended now.
 */
export async function endSessions(
  { ask }: Session,
  { personId, only, allBut, because, at }: EndedSessions,
): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `update sign_in_session set ended_at = ?, ended_because = ?
     where person_id = ? and ended_at is null and (?::uuid is null or id = ?) and (?::uuid is null or id <> ?) returning id`,
    [at, because, personId, only ?? null, only ?? null, allBut ?? null, allBut ?? null],
  );
  return rows.map(({ id }) => id);
}
