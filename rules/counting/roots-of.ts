import { type Sheet } from './sheet.ts';

/** The categories that stand on their own, in the order of the rulebook. */
export function rootsOf(sheet: Sheet): string[] {
  return [...sheet.accounts.values()].filter(({ within }) => within === null).map(({ name }) => name);
}
