/** Clock hours are kept as whole minutes; nothing here rounds. */
export type Minutes = number;

const DECIMAL = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*h?$/i;
const HOURS_AND_MINUTES = /^(\d{1,2})\s*(?:h|:)\s*(\d{1,2})\s*m?$/i;
const MINUTES_ONLY = /^(\d{1,4})\s*m(?:in)?$/i;

/**
 * Reads a length of time as people type it: `1.5`, `1h30`, `1:30` and `90m` are all 90 minutes.
 * @param text - what somebody typed.
 * @returns whole minutes, or null when it is not a length of time or not a whole number of minutes.
 */
export function parseMinutes(text: string): Minutes | null {
  const typed = text.trim();
  const minutes = MINUTES_ONLY.exec(typed);
  if (minutes !== null) return Number(minutes[1]);
  const both = HOURS_AND_MINUTES.exec(typed);
  if (both !== null) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : null;
  return parseDecimalHours(typed);
}

function parseDecimalHours(typed: string): Minutes | null {
  const decimal = DECIMAL.exec(typed);
  if (decimal === null) return null;
  const hundredths = Number(decimal[1]) * 100 + Number((decimal[2] ?? '').padEnd(2, '0'));
  const minutes = (hundredths * 60) / 100;
  return Number.isInteger(minutes) ? minutes : null;
}

/**
 * Writes minutes as hours for people: at most two decimals, thousands set apart.
 * @example formatHours(5430) is '90.5'; formatHours(170400) is '2,840'.
 */
export function formatHours(minutes: Minutes): string {
  return (minutes / 60).toLocaleString('en-US', { maximumFractionDigits: 2 });
}
