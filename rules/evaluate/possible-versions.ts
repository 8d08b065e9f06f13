import { type CountingContext } from '../counting/counting-context.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type DatedVersion, listVersions } from '../rulebooks/versions/list-versions.ts';

/**
 * Finds the version of the rules by which a person is counted: the one that stands on their date.
 * Where the record does not say the date, every version that could be theirs; none that only begins after the day on which
 * the record is looked at, for no date of a person lies after it. Before the first version and after the last one, that one.
 * @param context - of the rulebook with all its versions.
 * @returns one version or more, the one that stood first being the first.
 */
export function possibleVersions({ rulebook, anchors, asOf }: CountingContext): readonly Rulebook[] {
  const { appliesTo, versions } = rulebook.identity;
  if (versions === undefined) return [rulebook];
  const all = listVersions(rulebook);
  const on = appliesTo.by === 'entry' ? null : anchors[appliesTo.by];
  if (on !== null) return [versionOn(all, on)];
  const begun = all.filter(({ from }) => from === null || from <= asOf).map((version) => version.rulebook);
  return begun.length > 0 ? begun : [versionOn(all, asOf)];
}

function versionOn(all: readonly DatedVersion[], on: string): Rulebook {
  const begun = all.filter(({ from }) => from === null || from <= on);
  const found = begun.at(-1) ?? all[0];
  if (found === undefined) throw new RangeError('A rulebook has no version');
  return found.rulebook;
}
