import { type Account, type Entry, type Sheet } from './sheet.ts';

/**
 * The account of a category. Take it once before a loop: finding it costs more than reading it.
 * @throws RangeError for a category that the rulebook does not have.
 */
export function accountOf(sheet: Sheet, category: string): Account {
  const account = sheet.accounts.get(category);
  if (account === undefined) throw new RangeError(`There is no category ${category}`);
  return account;
}

/** Minutes of an entry still credited to an account; 0 when it is no member. */
export function creditIn({ credit }: Account, entry: Entry): number {
  return Math.max(0, credit[entry.index] ?? 0);
}

/** Minutes of an entry still credited to a category; 0 when it is no member. */
export function creditOf(sheet: Sheet, category: string, entry: Entry): number {
  return creditIn(accountOf(sheet, category), entry);
}

/** Whether an entry belongs to a category, whatever is left of it. */
export function isMember(sheet: Sheet, category: string, entry: Entry): boolean {
  return (accountOf(sheet, category).credit[entry.index] ?? -1) >= 0;
}

/** Minutes of all entries still credited to a category. */
export function totalCredit(sheet: Sheet, category: string): number {
  const { credit } = accountOf(sheet, category);
  let sum = 0;
  for (let index = 0; index < credit.length; index += 1) {
    const minutes = credit[index] ?? 0;
    if (minutes > 0) sum += minutes;
  }
  return sum;
}

/** The entries of which something is still credited to a category, in the order of their days. */
export function creditedIn(sheet: Sheet, category: string): Entry[] {
  const { credit } = accountOf(sheet, category);
  return sheet.entries.filter(({ index }) => (credit[index] ?? 0) > 0);
}

/** Whether anything of an entry is still credited to any category. */
export function isCredited(sheet: Sheet, { index }: Entry): boolean {
  for (const { credit } of sheet.ordered) if ((credit[index] ?? 0) > 0) return true;
  return false;
}
