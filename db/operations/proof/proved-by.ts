import type { Proof, ProofMethod } from '../../../rules/vocabulary/proof.ts';

/** How whoever signs proved that it is them, for the columns of what they sign; a command without a proof leaves them empty. */
export function provedBy({ proof }: { readonly proof?: Proof }): {
  readonly provedBy: ProofMethod | null;
  readonly provedAt: Date | null;
} {
  return { provedBy: proof?.by ?? null, provedAt: proof === undefined ? null : new Date(proof.at) };
}
