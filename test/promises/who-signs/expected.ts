import type { Cell } from './cells.ts';

/** What each state of the licenses comes to, read off by hand. */
const BY_LICENSE: Readonly<Record<string, string | null>> = {
  nothing: 'SUPERVISOR_LICENSE_UNKNOWN',
  'a status as a supervisor alone': 'SUPERVISOR_LICENSE_UNKNOWN',
  'training and insurance alone': 'SUPERVISOR_LICENSE_UNKNOWN',
  'one without an end': null,
  'one that ends that day': null,
  'one that began that day': null,
  'one that ended the day before': 'SUPERVISOR_NOT_LICENSED',
  'one that begins the day after': 'SUPERVISOR_NOT_LICENSED',
  'one renewed in time': null,
  'one restricted': 'SUPERVISOR_RESTRICTED',
  'one restricted until the day before': null,
  'one restricted from the day after': null,
  'two, one of them restricted': null,
  'one of another state alone': null,
  'one of another state, restricted': 'SUPERVISOR_RESTRICTED',
  'an ended one here, one that holds elsewhere': 'SUPERVISOR_NOT_LICENSED',
  'a restricted one here, one that holds elsewhere': 'SUPERVISOR_RESTRICTED',
};

/** The same of the agreements. */
const BY_AGREEMENT: Readonly<Record<string, string | null>> = {
  none: 'DAY_OUTSIDE_AGREEMENT',
  'not signed': 'AGREEMENT_NOT_SIGNED',
  signed: null,
  'signed, from that day until the next': null,
  'ended the day before': 'DAY_OUTSIDE_AGREEMENT',
  'begins the day after': 'DAY_OUTSIDE_AGREEMENT',
  'for another place': 'DAY_OUTSIDE_AGREEMENT',
  'ended, and a new one not signed': 'AGREEMENT_NOT_SIGNED',
  'one not signed, one signed': null,
};

/** What a cell is to come to: the code of the refusal, or null where it may be signed; undefined where no answer was written. */
export function expectedOf({ kind, actor, disabled, days, license, agreement }: Cell): string | null | undefined {
  if (actor === 'supervisee') return 'OWN_HOURS';
  if (actor === 'stranger') return 'NOT_THE_SUPERVISOR';
  if (disabled) return 'SIGNER_DISABLED';
  if (days === 'none') return 'SIGNED_DAYS_UNKNOWN';
  const licensed = BY_LICENSE[license];
  if (licensed !== null) return licensed;
  return kind === 'agreement' ? null : BY_AGREEMENT[agreement];
}
