import { strengthOf } from '../vocabulary/ladder.ts';
import type { Ring } from './rings-of.ts';

/** What is to be told now, and when the next word falls due. */
export interface DueRings {
  /** One for each person at most: after a standstill, everybody hears only the strongest word, the latest of those. */
  readonly due: readonly Ring[];
  /** The next word; null when the ladder has ended. */
  readonly next: Ring | null;
}

/**
 * Divides what is due now from what is not yet.
 * @param rings - of one obligation, the earliest first.
 * @param toldUntil - ISO instant up to which everything was told; null when nothing was.
 * @param now - ISO instant.
 */
export function dueRings(rings: readonly Ring[], toldUntil: string | null, now: string): DueRings {
  const heard = new Map<string, Ring>();
  for (const ring of rings) {
    if (ring.at > now || (toldUntil !== null && ring.at <= toldUntil)) continue;
    const other = heard.get(ring.personId);
    if (other === undefined || strengthOf(ring.tone) >= strengthOf(other.tone)) heard.set(ring.personId, ring);
  }
  return { due: [...heard.values()], next: rings.find(({ at }) => at > now) ?? null };
}
