import { canWith } from '../../rules/vocabulary/abilities.ts';
import type { WeeklyLogPage } from '../../db/views/weekly-log-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { SignedInPerson } from '../action.ts';

/**
 * Refuses to sign or return one's own hours, somebody else's supervision, or what does not wait for a signature.
 * @throws OWN_HOURS, NOT_THE_SUPERVISOR, WEEK_ALREADY_SIGNED or WEEK_NOT_SUBMITTED.
 */
export function checkWaits(acting: SignedInPerson, log: WeeklyLogPage): void {
  if (log.superviseeId === acting.actorId) throw new CreditableError('OWN_HOURS');
  if (log.supervisorId !== acting.actorId)
    throw new CreditableError('NOT_THE_SUPERVISOR', { supervisor: log.supervisorName });
  if (log.status === 'signed') throw new CreditableError('WEEK_ALREADY_SIGNED');
  if (log.status !== 'submitted') throw new CreditableError('WEEK_NOT_SUBMITTED');
}

/**
 * Refuses a signature under anything but what is there to be signed now.
 * @param contentSha256 - the hash of what the signer was shown.
 * @throws CONTENT_CHANGED.
 */
export function checkContent(log: WeeklyLogPage, contentSha256: string): void {
  if (log.contentSha256 !== contentSha256) throw new CreditableError('CONTENT_CHANGED');
}

/** Whether somebody may reopen a weekly log: its supervisee, its supervisor, or a director. */
export function mayAmend(
  acting: Pick<SignedInPerson, 'actorId' | 'roles'>,
  { superviseeId, supervisorId }: Pick<WeeklyLogPage, 'superviseeId' | 'supervisorId'>,
): boolean {
  return canWith(acting, 'amend-hours', { superviseeId, supervisorIds: [supervisorId] });
}

/**
 * Refuses to reopen a weekly log to whom it does not concern, one that is not signed, or another version than was shown.
 * @param version - the version that was shown.
 * @throws NOT_ALLOWED, JOURNEY_ENDED, WEEK_NOT_SIGNED or CONTENT_CHANGED.
 */
export function checkAmendment(acting: SignedInPerson, log: WeeklyLogPage, version: number): void {
  if (!mayAmend(acting, log)) throw new CreditableError('NOT_ALLOWED');
  if (log.phase === 'licensed' || log.phase === 'withdrawn') throw new CreditableError('JOURNEY_ENDED');
  if (log.status !== 'signed') throw new CreditableError('WEEK_NOT_SIGNED');
  if (log.version !== version) throw new CreditableError('CONTENT_CHANGED');
}
