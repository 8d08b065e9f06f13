import type { Ladder } from '../vocabulary/ladder.ts';
import type { Ring } from './rings-of.ts';

/**
 * Whether a ladder has come to its end: every rung of it was told. That the last one is told again until it is done, that
 * somebody is told who took it over, or that a word comes again after a rest, delays no end.
 * @param rings - of one obligation.
 * @param now - ISO instant.
 */
export function hasEnded(rings: readonly Ring[], { rungs }: Ladder, now: string): boolean {
  return !rings.some(({ at, rung, wish }) => at > now && rung < rungs.length && wish === null);
}
