import { formatDate } from '../../explain/format-date.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { addMonths } from '../../vocabulary/plain-date.ts';
import { creditIn, accountOf, isMember } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { leastHarmFirst } from '../give-up.ts';
import { rootsOf } from '../roots-of.ts';
import { selectEntries } from '../select-entries.ts';
import { type Entry, type Sheet } from '../sheet.ts';
import { reasonOf, takeFrom } from '../take-minutes.ts';

/**
 * Leaves out hours older than the law looks back, sparing those of a protected kind up to their limit.
 * Evidence of supervision does not grow old: spared hours were supervised when they were worked.
 */
export function excludeStaleHours(sheet: Sheet, context: CountingContext, step: StepOf<'older-than'>): void {
  const receipt = step.before === 'entry' ? null : context.anchors[step.before];
  if (receipt === null) return;
  const opens = addMonths(receipt, -numberOfLaw(context, step.years));
  const selection = selectEntries(sheet, context, step.select);
  if (selection === sheet.nothing) return;
  const firstFresh = sheet.entries.findIndex(({ on }) => on >= opens);
  const old = firstFresh === -1 ? sheet.entries : sheet.entries.slice(0, firstFresh);
  const stale = old.filter(({ index }) => selection[index] === 1);
  if (stale.length === 0) return;
  const spared = spare(sheet, context, step, stale);
  const reason = reasonOf(step, step.why.replace('{date}', formatDate(opens)), null);
  for (const account of step.from === undefined ? rootsOf(sheet) : [accountOf(sheet, step.from)]) {
    for (const entry of stale)
      takeFrom(sheet, entry, account, creditIn(account, entry) - (spared.get(entry.index) ?? 0), reason);
  }
}

function spare(
  sheet: Sheet,
  context: CountingContext,
  { exempt }: StepOf<'older-than'>,
  stale: readonly Entry[],
): Map<number, number> {
  const spared = new Map<number, number>();
  if (exempt === undefined) return spared;
  let left = numberOfLaw(context, exempt.limit);
  const account = accountOf(sheet, exempt.category);
  const protectedHours = stale.filter((entry) => isMember(sheet, exempt.category, entry));
  for (const entry of leastHarmFirst(sheet, protectedHours, exempt.keep).reverse()) {
    const minutes = Math.min(left, creditIn(account, entry));
    spared.set(entry.index, minutes);
    left -= minutes;
  }
  return spared;
}
