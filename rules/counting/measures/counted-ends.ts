import { accountOf } from '../account-of.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** The first entry of which something is credited to a category, or null. */
export function firstCounted(sheet: Sheet, category: string): Entry | null {
  const { credit } = accountOf(sheet, category);
  const index = credit.findIndex((minutes) => minutes > 0);
  return sheet.entries[index] ?? null;
}

/** The last entry of which something is credited to a category, or null. */
export function lastCounted(sheet: Sheet, category: string): Entry | null {
  const { credit } = accountOf(sheet, category);
  const index = credit.findLastIndex((minutes) => minutes > 0);
  return sheet.entries[index] ?? null;
}
