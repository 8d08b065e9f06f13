import type { Session } from '../../session.ts';
import { type CodesOf, voidRecoveryCodes } from './keep-recovery-codes.ts';

/**
 * Takes the authenticator app of a person away for good, with its secret and its recovery codes. What was proved by them until
 * now serves for nothing any more either.
 * @returns the id of the app; null where there was none.
 */
export async function endAuthenticator(session: Session, { personId, at }: CodesOf): Promise<string | null> {
  const [ended] = await session.ask<{ id: string }>(
    'update authenticator set removed_at = ?, secret_sealed = null where person_id = ? and removed_at is null returning id',
    [at, personId],
  );
  await voidRecoveryCodes(session, { personId, at });
  await session.ask(
    `update sign_in_session set proved_at = null, proved_by = null
     where person_id = ? and proved_by in ('authenticator', 'recovery-code') and ended_at is null returning id`,
    [personId],
  );
  return ended?.id ?? null;
}
