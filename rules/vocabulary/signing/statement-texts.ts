import type { SignedKind } from './signed-kind.ts';

/**
 * The version of the words that a signature declares, for each kind of record. The words are of this program: no wording
 * that a board prescribes is on file for any of the 153 licenses. Whoever changes the words gives them a new version.
 */
export const STATEMENT_VERSIONS: Readonly<Record<SignedKind, string>> = {
  'weekly-log': 'general-weekly-log/1',
  agreement: 'general-agreement/1',
  attestation: 'general-attestation/1',
  evaluation: 'general-evaluation/1',
};
