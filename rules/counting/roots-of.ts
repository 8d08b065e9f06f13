import { type Account, type Sheet } from './sheet.ts';

/** The categories that stand on their own, in the order of the rulebook. */
export function rootsOf(sheet: Sheet): Account[] {
  return sheet.ordered.filter(({ within }) => within === null);
}
