import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import type { BoundSignature } from '../operations/signing/hash-signature.ts';

/** A signature as it stands in the table of its kind now, and the content of its record made anew from the rows as they are. */
export interface SignedRow {
  readonly kind: SignedKind;
  /** The row that holds the signature: of its own for a weekly log, else the record itself. */
  readonly signatureId: string;
  readonly recordId: string;
  readonly version: number;
  /** Null where the record is not there. */
  readonly journeyId: string | null;
  readonly signerId: string;
  /** Whom the record names as the one who signs it. */
  readonly supervisorId: string;
  /** ISO instant. */
  readonly signedAt: string;
  readonly signedOn: string;
  /** How and when (ISO instant) the signer proved who they are; null before that was asked. */
  readonly provedBy: string | null;
  readonly provedAt: string | null;
  readonly statement: string;
  /** Null where the record is on paper and no content was bound. */
  readonly contentSha256: string | null;
  readonly origin: 'here' | 'paper';
  /** Whether it is void since. */
  readonly voided: boolean;
  /** Canonical JSON of what a signature binds, of the rows as they are now; null where they are gone. */
  readonly content: string | null;
}

/** The copy that was kept when it was signed. */
export interface CopyRow extends BoundSignature {
  readonly id: string;
  readonly content: string;
  readonly signatureSha256: string;
}

/** What the audit trail says of the signing. */
export interface AuditedSigning {
  readonly kind: SignedKind;
  readonly signatureId: string;
  readonly recordId: string;
  /** Null where the entry does not say. */
  readonly version: number | null;
  readonly journeyId: string;
  readonly signerId: string | null;
  /** ISO instant. */
  readonly at: string;
  /** As the row says it. */
  readonly provedBy: string | null;
  readonly provedAt: string | null;
  readonly statement: string | null;
  readonly contentSha256: string | null;
  /** Null for signatures of format 1. */
  readonly signatureSha256: string | null;
}

/** Everything there is of one signature; what is missing is null. */
export interface SignatureInHand {
  readonly row: SignedRow | null;
  readonly copy: CopyRow | null;
  readonly audited: AuditedSigning | null;
  /** Whether the hash that it binds is that of the copy of another record. */
  readonly boundElsewhere: boolean;
}
