import { type Supervisor } from '../../vocabulary/experience-record.ts';
import { accountOf } from '../account-of.ts';
import { type Sheet } from '../sheet.ts';

/**
 * Adds up what is credited to a category under each supervisor. What stands under nobody named is left out.
 * @param which - `supervision` for what they gave as supervision, `anything` for work under them too.
 * @returns minutes by supervisor, in the order of their first entry.
 */
export function minutesBySupervisor(
  sheet: Sheet,
  category: string,
  which: 'supervision' | 'anything',
): Map<Supervisor, number> {
  const { credit } = accountOf(sheet, category);
  const { sums, firsts } = bySort(sheet, credit);
  const minutes = new Map<Supervisor, number>();
  const credited = [...firsts.keys()].filter((sort) => (sums[sort] ?? 0) > 0);
  for (const sort of credited.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0))) {
    const { supervision, supervisor } = sheet.sorts[sort] ?? NOBODY;
    if (supervisor === null || (which === 'supervision' && !supervision)) continue;
    minutes.set(supervisor, (minutes.get(supervisor) ?? 0) + (sums[sort] ?? 0));
  }
  return minutes;
}

const NOBODY = { supervision: false, supervisor: null };

/** Entries of one sort share their supervisor, so that minutes are added up by sorts, with the first credited entry of each. */
function bySort(
  { sorts, sortOf }: Sheet,
  credit: Int32Array,
): { readonly sums: Int32Array; readonly firsts: Int32Array } {
  const sums = new Int32Array(sorts.length);
  const firsts = new Int32Array(sorts.length);
  for (let index = 0; index < credit.length; index += 1) {
    const minutes = credit[index] ?? 0;
    if (minutes <= 0) continue;
    const sort = sortOf[index] ?? 0;
    if (sums[sort] === 0) firsts[sort] = index;
    sums[sort] = (sums[sort] ?? 0) + minutes;
  }
  return { sums, firsts };
}
