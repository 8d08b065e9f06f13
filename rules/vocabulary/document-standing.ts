import { addDays, type PlainDate } from './plain-date.ts';

/** Days before the last one on which a document is said to be expiring. */
export const EXPIRING_DAYS = 60;

/** How a document stands on a day. */
export type DocumentStanding = 'on-file' | 'not-yet' | 'expiring' | 'expired' | 'replaced' | 'withdrawn';

/** What the standing of a document depends on. */
export interface DatedDocument {
  readonly validFrom: PlainDate | null;
  /** The last day on which it holds. */
  readonly validUntil: PlainDate | null;
  readonly replaced: boolean;
  readonly withdrawn: boolean;
}

/**
 * How a document stands on a civil day: a day without an end holds for good.
 * @param today - the day by the reader's clock.
 */
export function documentStanding(document: DatedDocument, today: PlainDate): DocumentStanding {
  const { validFrom, validUntil } = document;
  if (document.withdrawn) return 'withdrawn';
  if (document.replaced) return 'replaced';
  if (validUntil !== null && validUntil < today) return 'expired';
  if (validFrom !== null && validFrom > today) return 'not-yet';
  return validUntil !== null && validUntil <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'on-file';
}
