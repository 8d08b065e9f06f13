import { describeSelector } from './describe-selector.ts';
import { type Lookup } from './lookup.ts';

/**
 * Says what is credited to a category.
 * @returns without a capital or a full stop, for one "supervision, as far as it is part of “Non-clinical practice”".
 */
export function describeCategory(name: string, lookup: Lookup): string {
  const { within, select } = lookup.categoryOf(name);
  const inside = within === undefined ? '' : `, as far as it is part of ${lookup.category(within)}`;
  const isAll = Object.keys(select).length === 0;
  return `${isAll ? 'all time logged' : describeSelector(select, lookup)}${inside}`;
}
