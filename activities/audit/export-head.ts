import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { CheckedTrail } from './check-trail.ts';
import { storeHead } from './head-files.ts';
import { type AuditKeyPlace, openAuditKey } from './open-audit-key.ts';
import { type SignedHead, signHead } from './signed-head.ts';

/** Where the key is, and where heads are kept outside the database. */
export interface AuditPlace extends AuditKeyPlace {
  /** Absolute path of the folder of all heads. */
  readonly headsFolder: string;
}

/** What is wrong with a trail or its heads; null where nothing is. */
export function troubleOf({ fault, problems }: Pick<CheckedTrail, 'fault' | 'problems'>): string | null {
  if (fault !== null) return fault.sentence;
  return problems.length === 0 ? null : problems.map(({ sentence }) => sentence).join(' ');
}

/** Whether the last entry of a trail has no head outside yet. */
export function isHeadDue({ last, lastHead }: Pick<CheckedTrail, 'last' | 'lastHead'>): boolean {
  return last !== null && last.sequence > (lastHead?.sequence ?? 0);
}

/**
 * Signs the head of a trail that was just found sound and keeps it outside the database. Done twice it keeps one.
 * @param at - ISO instant.
 * @returns the head; null where it is kept already, or the trail is empty.
 * @throws AUDIT_TRAIL_BROKEN where anything is wrong: what is false is never signed. AUDIT_KEY_UNUSABLE, AUDIT_HEAD_DIFFERS.
 */
export async function exportHead(place: AuditPlace, trail: CheckedTrail, at: string): Promise<SignedHead | null> {
  const reason = troubleOf(trail);
  if (reason !== null) throw new CreditableError('AUDIT_TRAIL_BROKEN', { reason });
  const { organizationId, last } = trail;
  const which = trail.trail === 'access' ? { trail: trail.trail } : {};
  if (last === null || !isHeadDue(trail)) return null;
  const key = await openAuditKey(place);
  const head = signHead(key, { organizationId, sequence: last.sequence, sha256: last.sha256, at, ...which });
  await storeHead(place.headsFolder, key, head);
  return head;
}
