import type { Session } from '../../session.ts';

/** What is kept of a passkey to check what it signed. */
export interface KeptPasskey {
  readonly credentialId: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** What a signature of a passkey turned out to be: a good one with the new count of its uses, or why it is none. */
export type PasskeyVerdict = { readonly counter: number } | { readonly refused: string };

/** Checks what a passkey signed against what is kept of it. */
export type VerifyPasskey = (kept: KeptPasskey) => Promise<PasskeyVerdict>;

interface Row extends KeptPasskey {
  readonly id: string;
  readonly isRemoved: boolean;
}

/**
 * Checks what a passkey of a person signed, and notes its use. The row is held meanwhile, so that of two who come with the
 * same count one is refused.
 * @param at - ISO instant.
 * @returns why it proves nothing; null where it does.
 */
export async function checkPasskey(
  { ask }: Session,
  { personId, credentialId, at }: { readonly personId: string; readonly credentialId: string; readonly at: string },
  verify: VerifyPasskey,
): Promise<string | null> {
  const [row] = await ask<Row>(
    `select id, credential_id as "credentialId", public_key as "publicKey", counter::float8 as counter, transports,
       removed_at is not null as "isRemoved"
     from passkey where credential_id = ? and person_id = ? for update`,
    [credentialId, personId],
  );
  if (row === undefined) return 'unknown-passkey';
  if (row.isRemoved) return 'removed-passkey';
  const verdict = await verify(row);
  if ('refused' in verdict) return verdict.refused;
  await ask('update passkey set counter = ?, last_used_at = ? where id = ? returning id', [
    verdict.counter,
    at,
    row.id,
  ]);
  return null;
}
