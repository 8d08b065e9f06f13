/**
 * Writes a number for people: at most two decimals, thousands set apart by commas.
 * By hand, because the library that formats for every language takes longer than a count does;
 * a property test holds the two equal.
 * @param amount - zero or more, or a number below zero; a whole evaluation writes a hundred of these.
 * @example formatAmount(2840) is '2,840'.
 */
export function formatAmount(amount: number): string {
  const hundredths = Math.round(Math.abs(amount) * 100);
  const sign = amount < 0 && hundredths > 0 ? '-' : '';
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 0) return sign + groupThousands(whole);
  const decimals = rest % 10 === 0 ? String(rest / 10) : String(rest).padStart(2, '0');
  return `${sign}${groupThousands(whole)}.${decimals}`;
}

function groupThousands(whole: number): string {
  if (whole < 1000) return String(whole);
  return `${groupThousands(Math.floor(whole / 1000))},${String(whole % 1000).padStart(3, '0')}`;
}

/**
 * Writes minutes as hours for people.
 * @example formatClockHours(5430) is '90.5'.
 */
export function formatClockHours(minutes: number): string {
  return formatAmount(minutes / 60);
}
