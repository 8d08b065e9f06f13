import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { withoutChanges } from '../../rulebooks/versions/open-readings.ts';
import { findUnused } from '../lints/find-unused.ts';
import { mutateCounting } from './mutate-counting.ts';
import { mutateReadings } from './mutate-readings.ts';
import { mutateRows } from './mutate-rows.ts';
import { mutateValues } from './mutate-values.ts';
import { mutateVersions } from './mutate-versions.ts';
import { type Mutant } from './mutant.ts';

/**
 * Every single change by which a rulebook is tried: each number by one grain, each element of its structure.
 * Numbers that nothing uses are a problem of their own.
 */
export function listMutants(parts: RulebookParts): Mutant[] {
  const unused = new Set(findUnused(parts).map(({ file, place }) => `${file} ${place}`));
  // What readings make of a change is not the change's to answer for: they have mutants of their own.
  const files = withoutReadings(parts);
  const values = mutateValues(files).filter(({ file, element }) => !unused.has(`${file} ${element}`));
  return [
    ...values,
    ...mutateCounting(files),
    ...mutateRows(files),
    ...mutateVersions(parts),
    ...mutateReadings(parts),
  ];
}

function withoutReadings(parts: RulebookParts): RulebookParts {
  return { ...parts, identity: { ...parts.identity, readings: parts.identity.readings.map(withoutChanges) } };
}
