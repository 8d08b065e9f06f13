import type { Rulebook } from '../../rulebooks/rulebook.ts';
import type { Supervisor } from '../../vocabulary/experience-record.ts';
import type { LicenseCode } from '../../vocabulary/license-code.ts';
import type { DocumentFacts } from '../../vocabulary/needed-document.ts';
import type { PlainDate } from '../../vocabulary/plain-date.ts';
import type { HeldCredential } from '../held-credential.ts';
import type { Restriction } from '../lapses-in.ts';

/** An agreement of a supervisor that holds. */
export interface Carried {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly settingId: string;
  readonly jurisdiction: string;
  /** The license sought, for one `TX-LPC`. */
  readonly license: LicenseCode;
  /** Whether a director allowed it beyond a limit. */
  readonly byException?: boolean;
}

/** All that decides what is owed by or about one supervisor outside any one journey. */
export interface StaffFacts {
  readonly personId: string;
  readonly asOf: PlainDate;
  /** The supervisor with all licenses on file. */
  readonly supervisor: Supervisor;
  /** Licenses and other credentials. */
  readonly held: readonly HeldCredential[];
  readonly restrictions: readonly Restriction[];
  readonly carries: readonly Carried[];
  /** How many supervisees the person may carry; null without a limit. */
  readonly limit: number | null;
  /** What the program asks for, and the certificates on file. */
  readonly documents: DocumentFacts;
  /** The rules of the licenses toward which somebody is carried; each once. */
  readonly rulebooks: readonly Rulebook[];
}
