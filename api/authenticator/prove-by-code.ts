import { checkCode } from '../../db/operations/authenticator/check-code.ts';
import { useRecoveryCode } from '../../db/operations/authenticator/use-recovery-code.ts';
import { giveProof, type ProofAttempt } from '../../db/operations/proof/give-proof.ts';
import { AUTHENTICATOR_SECRET } from '../../db/sealed-columns.ts';
import type { Session } from '../../db/session.ts';
import { openText } from '../../keys/seal-text.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Proof } from '../../rules/vocabulary/proof.ts';
import type { ActionContext } from '../action.ts';
import { tellOfAccess } from '../sign-in/tell-of-access.ts';
import { matchAppCode } from './app-code.ts';
import { hashRecoveryCode } from './recovery-codes.ts';

/** A code that somebody typed. */
export interface TypedCode {
  readonly by: 'authenticator' | 'recovery-code';
  readonly code: string;
}

/**
 * Keeps the proof that a code gives. Whoever has typed too many wrong ones is refused before the code is looked at, so that
 * nobody finds one by trying; that attempt is in the audit trail, too.
 * @throws PROOF_REFUSED, TOO_MANY_ATTEMPTS, SIGN_IN_REQUIRED for a session that is over, DATABASE_AWAY.
 */
export async function proveByCode(
  { services, acting }: ActionContext,
  attempt: ProofAttempt,
  typed: TypedCode,
): Promise<Proof> {
  const { db, attemptLimits, dataKeys } = services;
  const { organizationId, personId, at } = attempt;
  const openSecret = (id: string, sealed: string) =>
    openText(dataKeys, { purpose: AUTHENTICATOR_SECRET, organizationId, recordId: id }, sealed);
  const check = (session: Session): Promise<string | null> =>
    typed.by === 'recovery-code'
      ? useRecoveryCode(session, { personId, codeSha256: hashRecoveryCode(typed.code), at })
      : checkCode(session, { personId, at }, ({ id, secretSealed }) =>
          matchAppCode(openSecret(id, secretSealed), typed.code, at),
        );
  await attemptLimits.countCode(personId).catch((refused: unknown) => refuseMany(services, attempt, refused));
  const proof = await giveProof(db, attempt, check);
  await attemptLimits.forgiveCode(personId);
  if (typed.by === 'recovery-code') tellOfAccess(services, acting, personId, 'recovery-code-used', at);
  return proof;
}

async function refuseMany({ db }: ActionContext['services'], attempt: ProofAttempt, refused: unknown): Promise<never> {
  if (refused instanceof CreditableError && refused.code === 'TOO_MANY_ATTEMPTS')
    // The refusal that says so is the one of the limit.
    await giveProof(db, attempt, () => Promise.resolve('too-many-codes')).catch(() => undefined);
  throw refused;
}
