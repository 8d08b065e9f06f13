/** Made once: making one for each number would cost more than counting does. */
const AMOUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/**
 * Writes a number for people: at most two decimals, thousands set apart.
 * @example formatAmount(2840) is '2,840'.
 */
export function formatAmount(amount: number): string {
  return AMOUNT.format(amount);
}

/**
 * Writes minutes as hours for people.
 * @example formatClockHours(5430) is '90.5'.
 */
export function formatClockHours(minutes: number): string {
  return formatAmount(minutes / 60);
}
