import type { Ring } from './rings-of.ts';

/**
 * When somebody else than the one who is to do it is told next in another tone than a reminder's.
 * @param rings - of one obligation, the earliest first.
 * @param holderId - who is to do it.
 * @param now - ISO instant.
 * @returns ISO instant; null when nobody above is told any more.
 */
export function nextAbove(rings: readonly Ring[], holderId: string, now: string): string | null {
  const above = rings.find(({ at, tone, personId }) => at > now && tone !== 'reminder' && personId !== holderId);
  return above?.at ?? null;
}
