import { type Account, type Entry, type Sheet } from './sheet.ts';

/**
 * The account of a category.
 * @throws RangeError for a category that the rulebook does not have.
 */
export function accountOf(sheet: Sheet, category: string): Account {
  const account = sheet.accounts.get(category);
  if (account === undefined) throw new RangeError(`There is no category ${category}`);
  return account;
}

/** Minutes of an entry still credited to a category; 0 when it is no member. */
export function creditOf(sheet: Sheet, category: string, entry: Entry): number {
  return Math.max(0, accountOf(sheet, category).credit[entry.index] ?? 0);
}

/** Whether an entry belongs to a category, whatever is left of it. */
export function isMember(sheet: Sheet, category: string, entry: Entry): boolean {
  return (accountOf(sheet, category).credit[entry.index] ?? -1) >= 0;
}

/** Minutes of all entries still credited to a category. */
export function totalCredit(sheet: Sheet, category: string): number {
  return accountOf(sheet, category).credit.reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
}

/** Whether anything of an entry is still credited to any category. */
export function isCredited(sheet: Sheet, entry: Entry): boolean {
  return sheet.accounts.values().some(({ credit }) => (credit[entry.index] ?? 0) > 0);
}
