import { noteProofMissing } from '../../db/operations/proof/note-proof-missing.ts';
import { canProve } from '../../db/views/can-prove.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type Proof, isFresh } from '../../rules/vocabulary/proof.ts';
import type { Action, SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';

/**
 * Lets only those go on who proved a moment ago, in this very session, that it is them. A request that comes from no
 * session has no proof. A refusal is in the audit trail.
 * @param action - what is asked for.
 * @param at - ISO instant.
 * @returns the proof of a signature; null for everything else.
 * @throws PROOF_REQUIRED; SIGN_IN_ANEW where somebody has no way yet to prove it and did not sign in just now.
 */
export async function requireProof(
  services: Services,
  acting: SignedInPerson,
  { operationId, proof: kind }: Pick<Action, 'operationId' | 'proof'>,
  at: string,
): Promise<Proof | null> {
  if (kind === undefined) return null;
  const minutes = services.settings.signingProofMinutes;
  const proof = acting.session?.proof ?? null;
  if (isFresh(proof, minutes, at)) return kind === 'signature' ? proof : null;
  const code = kind === 'access' ? await judgeFirst(services, acting, at) : 'PROOF_REQUIRED';
  if (code === null) return null;
  const { organizationId, actorId: personId, name, session } = acting;
  const sessionId = session?.sessionId ?? null;
  await noteProofMissing(services.db, { organizationId, personId, name, sessionId, operation: operationId, proof, at });
  throw new CreditableError(code, { minutes });
}

/** Whoever has neither a passkey nor an app yet can show nothing but that they have just signed in. */
async function judgeFirst({ db, settings }: Services, acting: SignedInPerson, at: string) {
  if (acting.session === undefined) return 'PROOF_REQUIRED';
  if (await canProve(db, acting, acting.actorId)) return 'PROOF_REQUIRED';
  const age = Date.parse(at) - Date.parse(acting.session.signedInAt);
  return age < settings.signingProofMinutes * 60_000 ? null : 'SIGN_IN_ANEW';
}
