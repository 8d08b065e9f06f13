import { randomUUID } from 'node:crypto';
import { RecoveryCode } from '../../entities/recovery-code.ts';
import type { Session } from '../../session.ts';

/** Whose recovery codes, at which instant (ISO 8601). */
export interface CodesOf {
  readonly personId: string;
  readonly at: string;
}

/** Makes all recovery codes of a person void. */
export async function voidRecoveryCodes({ ask }: Session, { personId, at }: CodesOf): Promise<void> {
  await ask('update recovery_code set voided_at = ? where person_id = ? and voided_at is null returning id', [
    at,
    personId,
  ]);
}

/**
 * Puts new recovery codes in the place of those from before.
 * @param hashes - SHA-256 of each.
 */
export async function replaceRecoveryCodes(
  session: Session,
  { personId, at }: CodesOf,
  hashes: readonly string[],
): Promise<void> {
  await voidRecoveryCodes(session, { personId, at });
  await session.em.insertMany(
    RecoveryCode,
    hashes.map((codeSha256) => ({
      ...{ id: randomUUID(), organizationId: session.organizationId, personId, codeSha256 },
      ...{ madeAt: new Date(at), usedAt: null, voidedAt: null },
    })),
  );
}
