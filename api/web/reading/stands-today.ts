import type { NumberValue } from '../../../rules/vocabulary/reading/number-reading.ts';

/**
 * Whether a value stands for somebody whose date that picks it is today.
 * @param today - a calendar date.
 */
export function standsToday({ from, until }: Pick<NumberValue, 'from' | 'until'>, today: string): boolean {
  return (from ?? today) <= today && today <= (until ?? today);
}
