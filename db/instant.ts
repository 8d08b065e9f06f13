/**
 * An instant as everybody outside the database writes it.
 * @param stored - what the database gave: its own text, or a Date.
 * @returns ISO 8601 in UTC, for one `2026-11-23T14:00:00.000Z`.
 */
export function isoInstant(stored: string | Date): string {
  return new Date(stored).toISOString();
}

/** The same, for an instant that may be missing. */
export function isoInstantOrNull(stored: string | Date | null): string | null {
  return stored === null ? null : isoInstant(stored);
}
