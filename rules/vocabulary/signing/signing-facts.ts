import type { CredentialKind } from '../credential.ts';
import type { PlainDate } from '../plain-date.ts';
import type { SignedKind } from './signed-kind.ts';

/** A day that a signature speaks for, and where the work of that day was done. */
export interface SignedDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly settingId: string;
  /** The state of the setting. */
  readonly jurisdiction: string;
}

/** A credential of the signer as it is on file. */
export interface SignersCredential {
  readonly kind: CredentialKind;
  /** The state that gave it; null where none did. */
  readonly jurisdiction: string | null;
  /** What it is called, for one LMFT. */
  readonly name: string;
  readonly issuedOn: PlainDate;
  /** Its last day; null where it has no end. */
  readonly expiresOn: PlainDate | null;
}

/** Days on which a board restricted a license of the signer. */
export interface SignersRestriction {
  readonly jurisdiction: string;
  readonly license: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** An agreement between the signer and the supervisee. */
export interface SignersAgreement {
  readonly settingId: string;
  readonly from: PlainDate;
  /** Its last day, also where it was ended early; null while it is open. */
  readonly until: PlainDate | null;
  /** Whether the supervisor has signed it, here or on paper. */
  readonly signed: boolean;
}

/** All that decides whether somebody may sign a record. What is not on file is not there: an empty list is no permission. */
export interface SigningFacts {
  readonly kind: SignedKind;
  readonly actorId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  /** Whether the access of the signer was withdrawn. */
  readonly disabled: boolean;
  /** Every day that the signature would speak for. */
  readonly days: readonly SignedDay[];
  readonly credentials: readonly SignersCredential[];
  readonly restrictions: readonly SignersRestriction[];
  readonly agreements: readonly SignersAgreement[];
}
