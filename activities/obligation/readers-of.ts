import type { NoticeReader } from '../../db/operations/notice/find-readers.ts';
import type { KeptObligation } from '../../db/operations/obligation/read-kept.ts';
import type { Recipient, Tone } from '../../rules/vocabulary/ladder.ts';
import type { Owed } from '../../rules/vocabulary/obligation.ts';
import type { Found } from './tell-obligations.ts';

/** Who plays a part; where nobody leads the supervisors, the directors are told in their place. */
export function readersOf(
  { superviseeId }: Pick<Found, 'superviseeId'>,
  { ownerId, supervisorIds }: Pick<Owed, 'ownerId' | 'supervisorIds'>,
  { delegateId }: Pick<KeptObligation, 'delegateId'>,
  readers: readonly NoticeReader[],
  { recipient, tone }: { readonly recipient: Recipient; readonly tone: Tone },
): readonly NoticeReader[] {
  const named = (ids: readonly (string | null)[]) => readers.filter(({ personId }) => ids.includes(personId));
  const directors = readers.filter(({ isDirector }) => isDirector);
  // What somebody took over they are reminded of, and nobody else; of what is worse the owner hears too.
  const toOwner = recipient === 'owner' || (recipient === 'supervisee' && superviseeId === ownerId);
  if (toOwner && delegateId !== null) return named(tone === 'reminder' ? [delegateId] : [ownerId, delegateId]);
  if (toOwner) return named([ownerId]);
  if (recipient === 'supervisee') return named([superviseeId]);
  if (recipient === 'director') return directors;
  // Above a supervisor, outside any journey, stand the leads.
  if (recipient === 'supervisor' && superviseeId !== null) return named(supervisorIds);
  const leads = readers.filter(({ isLead }) => isLead);
  return leads.length === 0 ? directors : leads;
}
