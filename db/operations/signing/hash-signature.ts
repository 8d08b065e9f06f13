import type { SignedKind } from '../../../rules/vocabulary/signing/signed-kind.ts';
import { sha256Of, sha256OfText } from '../../sha256.ts';

/** How the hash of a signature is taken today. Format 1, before there were copies, bound the content alone. */
export const SIGNATURE_FORMAT = 2;

/** All that a signature of format 2 ties together. */
export interface BoundSignature {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly kind: SignedKind;
  readonly recordId: string;
  readonly version: number;
  readonly signerId: string;
  readonly signerName: string;
  readonly signerTimeZone: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** `YYYY-MM-DD`, the day of the signer. */
  readonly signedOn: string;
  readonly statement: string;
  readonly statementVersion: string;
  readonly consentVersion: string;
  readonly contentSha256: string;
  readonly shown: string;
  readonly format: number;
}

/**
 * The hash that ties a record's identity and content, its signer, statement, instant, consent and copy together.
 * @returns 64 hexadecimal digits.
 */
export function hashSignature(bound: BoundSignature): string {
  const { organizationId, journeyId, kind, recordId, version, format } = bound;
  const { signerId, signerName, signerTimeZone, signedAt, signedOn } = bound;
  const { statement, statementVersion, consentVersion, contentSha256, shown } = bound;
  return sha256Of({
    ...{ organizationId, journeyId, kind, recordId, version, format },
    ...{ signerId, signerName, signerTimeZone, signedAt, signedOn },
    ...{ statement, statementVersion, consentVersion, contentSha256, shownSha256: sha256OfText(shown) },
  });
}
