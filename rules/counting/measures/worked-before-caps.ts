import { caps } from '../../rulebooks/schema/steps/caps.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Entry, type Sheet } from '../sheet.ts';

const CAPS: ReadonlySet<string> = new Set(caps.flatMap(({ shape }) => [...shape.kind.values]));

/**
 * The entries of a category that count, or would count had no cap cut them: work that was done lawfully, although it is too much.
 * @returns in the order of their days.
 */
export function workedBeforeCaps(sheet: Sheet, { rulebook }: CountingContext, category: string): Entry[] {
  const account = accountOf(sheet, category);
  const ofCaps = new Set(rulebook.counting.steps.filter(({ kind }) => CAPS.has(kind)).map(({ id }) => id));
  return sheet.entries.filter(({ index }) => {
    const left = account.credit[index] ?? -1;
    return left > 0 || (left === 0 && sheet.cuts.of(account, index).every(({ step }) => ofCaps.has(step)));
  });
}
