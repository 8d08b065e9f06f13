import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { findUnused } from '../lints/find-unused.ts';
import { mutateCounting } from './mutate-counting.ts';
import { mutateRows } from './mutate-rows.ts';
import { mutateValues } from './mutate-values.ts';
import { type Mutant } from './mutant.ts';

/**
 * Every single change by which a rulebook is tried: each number by one grain, each element of its structure.
 * Numbers that nothing uses are a problem of their own.
 */
export function listMutants(parts: RulebookParts): Mutant[] {
  const unused = new Set(findUnused(parts).map(({ file, place }) => `${file} ${place}`));
  const values = mutateValues(parts).filter(({ file, element }) => !unused.has(`${file} ${element}`));
  return [...values, ...mutateCounting(parts), ...mutateRows(parts)];
}
