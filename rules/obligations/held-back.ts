import type { Tone } from '../vocabulary/ladder.ts';
import type { Owed } from '../vocabulary/obligation.ts';
import type { PlainDate } from '../vocabulary/plain-date.ts';
import { civilInstant } from './civil-instant.ts';
import type { Reader } from './rings-of.ts';

/** A wish not to be reminded before a day, with its reason on file. */
export interface Snooze {
  readonly personId: string;
  readonly until: PlainDate;
  /** ISO instant of the wish. */
  readonly askedAt: string;
  /** ISO instant at which it was taken back; null while it stands. */
  readonly endedAt: string | null;
}

/** A word after the wishes of its reader. */
export interface HeldBack {
  /** ISO instant. */
  readonly at: string;
  /** What sets the word apart from the same one before it rested; null where it did not rest. */
  readonly wish: string | null;
}

/**
 * When a word falls that its reader may have wished to hear later. A wish holds back the reader's own words, a loss
 * excepted, and never beyond the day on which it is due; on the day named, the latest of them comes again. Where the wish was
 * taken back before, what it held back until then falls at once, and what was told before it is not told again.
 * @param at - ISO instant at which it would fall.
 */
export function heldBack(
  { owed, snoozes, spreadBy }: { owed: Owed; snoozes: readonly Snooze[]; spreadBy: string },
  { personId, timeZone }: Reader,
  tone: Tone,
  at: string,
): HeldBack {
  if (tone === 'loss') return { at, wish: null };
  const own = snoozes.filter((snooze) => snooze.personId === personId);
  const later = own.flatMap((snooze) => {
    const day = owed.dueOn !== null && snooze.until > owed.dueOn ? owed.dueOn : snooze.until;
    return restOf(snooze, civilInstant(day, timeZone, spreadBy), at) ?? [];
  });
  return later.reduce((latest, rest) => (rest.at > latest.at ? rest : latest), { at, wish: null } as HeldBack);
}

function restOf({ until, askedAt, endedAt }: Snooze, wakesAt: string, at: string): HeldBack | null {
  if (endedAt === null || endedAt >= wakesAt) return at < wakesAt ? { at: wakesAt, wish: `again ${until}` } : null;
  return at > askedAt && at < endedAt ? { at: endedAt, wish: null } : null;
}
