import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { partsOfVersion } from '../../rulebooks/versions/list-versions.ts';
import { listReadings, partsUnder } from '../../rulebooks/versions/open-readings.ts';
import { type Problem } from '../problem.ts';
import { findUncited } from './find-uncited.ts';
import { findUnused } from './find-unused.ts';

/** Finds what a rulebook can be loaded with but should not be published with. */
export function lintForAuthors(parts: RulebookParts): Problem[] {
  return [...findUncited(parts), ...findUnused(parts), ...uncitedInVersions(parts)];
}

/** What a version or another reading brings with it is cited like everything else. */
function uncitedInVersions(parts: RulebookParts): Problem[] {
  const known = new Set(findUncited(parts).map(({ place }) => place));
  const overlaid = [
    ...(parts.identity.versions ?? []).map((version) => partsOfVersion(parts, version)),
    ...listReadings(parts).map((reading) => partsUnder(parts, [reading])),
  ];
  return overlaid.flatMap((one) =>
    findUncited(one)
      .filter(({ place }) => !known.has(place))
      .map((problem) => ({ ...problem, file: 'rulebook.yaml', place: `${one.identity.version}, ${problem.place}` })),
  );
}
