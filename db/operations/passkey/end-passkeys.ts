import type { Session } from '../../session.ts';

/** Which passkeys of a person are taken away: one, or all. */
export interface EndedPasskeys {
  readonly personId: string;
  readonly only?: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Takes passkeys of a person away for good. What was proved by a passkey until now serves for nothing any more either.
 * @returns those that were taken away now.
 */
export async function endPasskeys(
  { ask }: Session,
  { personId, only, at }: EndedPasskeys,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const ended = await ask<{ id: string; name: string }>(
    `update passkey set removed_at = ? where person_id = ? and removed_at is null and (?::uuid is null or id = ?)
     returning id, name`,
    [at, personId, only ?? null, only ?? null],
  );
  await ask(
    `update sign_in_session set proved_at = null, proved_by = null
     where person_id = ? and proved_by = 'passkey' and ended_at is null returning id`,
    [personId],
  );
  return ended;
}
