import { formatAmount } from '../../explain/format-amount.ts';
import { formatDate } from '../../explain/format-date.ts';
import { type Parameter } from '../../rulebooks/schema/parameter-schema.ts';

type Unit = Parameter['unit'];

/**
 * Writes a value of law with its unit, singular where it is one.
 * @param value - in the unit of law; a calendar date as text.
 * @param noun - what it is an amount of, where that says more than the unit: "direct hours".
 * @param hourMinutes - minutes that make one hour here, where the law says so.
 * @example amountWords(0.5, 'share') is '50%'; amountWords(1, 'semesterHours') is '1 semester hour'.
 */
export function amountWords(value: number | string, unit: Unit, noun?: string, hourMinutes?: number): string {
  if (typeof value === 'string') return formatDate(value);
  if (unit === 'share') return `${formatAmount(value * 100)}%`;
  if (unit === 'percent') return `${formatAmount(value)}%`;
  if (unit === 'percent of clients') return `${formatAmount(value)}% of clients`;
  const short = hourMinutes === undefined || hourMinutes === 60 ? '' : ` of ${hourMinutes} minutes`;
  return `${formatAmount(value)} ${countedNoun(value, unit, noun)}${short}`;
}

/** Whether something that stands beside the amount must be in the plural. */
export function isPlural(value: number | string): boolean {
  return value !== 1;
}

/** The noun says what the unit says and more, or it is left out. */
function countedNoun(value: number, unit: Unit, noun?: string): string {
  const plural = pluralOf(unitWords(unit));
  const singular = plural.slice(0, -1);
  if (noun === undefined || !noun.includes(plural)) return isPlural(value) ? plural : singular;
  return isPlural(value) ? noun : noun.replace(plural, singular);
}

/** Every unit is regular; some are written in the singular. */
function pluralOf(words: string): string {
  return words.endsWith('s') ? words : `${words}s`;
}

/**
 * Writes a unit as words; semesterHours and the like are ids in a source.
 * @example unitWords('semesterUnits') is 'semester units'.
 */
export function unitWords(unit: string): string {
  return unit.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
