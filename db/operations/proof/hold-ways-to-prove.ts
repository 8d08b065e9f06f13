import type { Session } from '../../session.ts';

/** By what somebody can prove that it is them. */
export interface WaysToProve {
  readonly passkeyIds: readonly string[];
  readonly authenticatorId: string | null;
}

/** The ways of a person, held until the transaction ends: two that are taken away at once wait for each other here. */
export async function holdWaysToProve({ ask, organizationId }: Session, personId: string): Promise<WaysToProve> {
  await ask('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${organizationId}/ways-to-prove/${personId}`]);
  const passkeys = await ask<{ id: string }>(
    'select id from passkey where person_id = ? and removed_at is null order by id',
    [personId],
  );
  const [authenticator] = await ask<{ id: string }>(
    'select id from authenticator where person_id = ? and removed_at is null',
    [personId],
  );
  return { passkeyIds: passkeys.map(({ id }) => id), authenticatorId: authenticator?.id ?? null };
}
