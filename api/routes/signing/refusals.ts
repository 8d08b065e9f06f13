import type { ErrorCode } from '../../../rules/vocabulary/errors.ts';

/** What every action that puts a signature under a record may be refused with. */
export const SIGNING_REFUSALS: readonly ErrorCode[] = [
  'CONSENT_NEEDED',
  'OWN_HOURS',
  'NOT_THE_SUPERVISOR',
  'SIGNER_DISABLED',
  'SIGNED_DAYS_UNKNOWN',
  'SUPERVISOR_LICENSE_UNKNOWN',
  'SUPERVISOR_NOT_LICENSED',
  'SUPERVISOR_RESTRICTED',
  'DAY_OUTSIDE_AGREEMENT',
  'AGREEMENT_NOT_SIGNED',
];
