import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';

/** In which way a signature is not what was signed. */
export type SignatureFaultKind =
  | 'content-altered'
  | 'moved'
  | 'signer-changed'
  | 'statement-changed'
  | 'moment-changed'
  | 'proof-changed'
  | 'origin-changed'
  | 'void-broken'
  | 'copy-altered'
  | 'copy-gone'
  | 'signature-gone'
  | 'not-in-trail';

/** A signature that is not what was signed, and how it differs. */
export interface SignatureFault {
  readonly fault: SignatureFaultKind;
  readonly kind: SignedKind;
  readonly recordId: string;
  readonly version: number;
  readonly sentence: string;
}
