import { type Minutes, formatHours } from '../../../rules/vocabulary/minutes.ts';

/**
 * Writes minutes as hours with their unit.
 * @example hours(60) is '1 hour'; hours(170400) is '2,840 hours'.
 */
export function hours(minutes: Minutes): string {
  return minutes === 60 ? '1 hour' : `${formatHours(minutes)} hours`;
}

/**
 * Writes a number with its unit, singular where it is one.
 * @example quantity(1, 'weeks') is '1 week'; quantity(0.5, 'share') is '50%'.
 */
export function quantity(value: number, unit: string | null): string {
  if (unit === 'share') return `${(value * 100).toLocaleString('en-US', { maximumFractionDigits: 1 })}%`;
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return unit === null ? number : `${number} ${unitWord(unit, value)}`;
}

/** Counts things in words. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

function unitWord(unit: string, value: number): string {
  // semesterHours and the like are ids in the source: people read them as words.
  const words = unit.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return value === 1 ? words.replace(/(?<=[a-z]{2})s$/, '') : words;
}
