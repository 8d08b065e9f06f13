/** How somebody proved that it is them, in the session in which they sign; `demo` proves nothing and exists in the demo only. */
export const PROOF_METHODS = ['passkey', 'authenticator', 'recovery-code', 'demo'] as const;

/** One of the ways. */
export type ProofMethod = (typeof PROOF_METHODS)[number];

/** A proof that was given. */
export interface Proof {
  readonly by: ProofMethod;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Whether a proof still serves for signing.
 * @param proof - null where none was given in this session.
 * @param minutes - how long one serves.
 * @param at - ISO instant at which somebody signs.
 */
export function isFresh(proof: Proof | null, minutes: number, at: string): proof is Proof {
  if (proof === null) return false;
  const age = Date.parse(at) - Date.parse(proof.at);
  // What is not a number of minutes is never fresh.
  return age >= 0 && age < minutes * 60_000;
}
