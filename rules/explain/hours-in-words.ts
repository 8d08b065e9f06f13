import { formatClockHours } from './format-amount.ts';

/**
 * Writes so many minutes as people say it.
 * @example hoursInWords(60) is '1 hour'; hoursInWords(150) is '2.5 hours'.
 */
export function hoursInWords(minutes: number): string {
  return minutes === 60 ? '1 hour' : `${formatClockHours(minutes)} hours`;
}
