import type { Session } from '../../session.ts';

/** A recovery code that somebody typed, by its hash, and when (ISO 8601). */
export interface TypedRecoveryCode {
  readonly personId: string;
  readonly codeSha256: string;
  readonly at: string;
}

/**
 * Uses a recovery code of a person up.
 * @returns why it proves nothing; null where it does.
 */
export async function useRecoveryCode(
  { ask }: Session,
  { personId, codeSha256, at }: TypedRecoveryCode,
): Promise<string | null> {
  const used = await ask(
    `update recovery_code set used_at = ?
     where person_id = ? and code_sha256 = ? and used_at is null and voided_at is null returning id`,
    [at, personId, codeSha256],
  );
  if (used.length > 0) return null;
  const known = await ask('select id from recovery_code where person_id = ? and code_sha256 = ?', [
    personId,
    codeSha256,
  ]);
  return known.length > 0 ? 'used-recovery-code' : 'wrong-recovery-code';
}
