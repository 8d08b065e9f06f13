import { addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { type RulebookParts } from '../rulebook.ts';
import { partsOfVersion } from '../versions/list-versions.ts';
import { listReadings, partsUnder } from '../versions/open-readings.ts';

/** Finds what is wrong with the four parts of a rulebook by themselves. */
type Lint = (parts: RulebookParts) => string[];

/**
 * Finds versions that overlap or leave days without rules, choices of versions that are not there, and versions and
 * other readings that make no sound rulebook: each is put together and held against itself, and each reading under each version.
 * @param lint - how the rules are checked that come of it.
 * @returns one sentence per problem.
 */
export function lintVersions(parts: RulebookParts, lint: Lint): string[] {
  return [...lintSpans(parts), ...lintChoices(parts), ...lintOverlays(parts, lint)];
}

function lintSpans({ identity }: RulebookParts): string[] {
  const { appliesTo, version, versions } = identity;
  if (versions === undefined) return [];
  const spans = [{ ...appliesTo, id: version }, ...versions].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return [
    ...(appliesTo.by === 'entry' ? ['versions cannot go by the day of the hour: one count has one structure'] : []),
    ...repeated(spans.map(({ id }) => id)).map((id) => `version ${id} stands twice`),
    ...spans.flatMap(({ id, from, until }) =>
      from !== undefined && until !== undefined && until < from ? [`version ${id} ends before it begins`] : [],
    ),
    ...spans
      .slice(1)
      .flatMap(({ id, from }, index) => lintBoundary(spans[index]?.id ?? '', spans[index]?.until, id, from)),
  ];
}

function lintBoundary(before: string, until: string | undefined, after: string, from: string | undefined): string[] {
  if (until === undefined || from === undefined || until >= from) return [`versions ${before} and ${after} overlap`];
  const next = addDays(plainDate(until), 1);
  return next === from ? [] : [`no version stands from ${next} until ${addDays(plainDate(from), -1)}`];
}

function lintChoices({ identity }: RulebookParts): string[] {
  const known = [identity.version, ...(identity.versions ?? []).map(({ id }) => id)];
  return (identity.elections ?? []).flatMap(({ id, gives }) =>
    gives === undefined || known.includes(gives.replace(/\+.*$/, ''))
      ? []
      : [`election ${id} gives no version of this rulebook: ${gives}`],
  );
}

/** In the order in which people meet them: a reading is asked for of the whole rulebook, and then a version is picked. */
function lintOverlays(parts: RulebookParts, lint: Lint): string[] {
  const { versions = [] } = parts.identity;
  const readings = listReadings(parts).map((reading) => ({
    of: `reading ${reading.id}: `,
    put: () => partsUnder(parts, [reading]),
  }));
  const bases = [{ of: '', put: () => parts }, ...readings];
  return [
    ...readings.flatMap(({ of, put }) => attempt(of, put, lint)),
    ...bases.flatMap(({ of, put }) =>
      versions.flatMap((version) =>
        attempt(`${of}version ${version.id}: `, () => partsOfVersion(put(), version), lint),
      ),
    ),
  ];
}

/** Changes that cannot be made say so themselves. */
function attempt(of: string, put: () => RulebookParts, lint: Lint): string[] {
  try {
    return lint(put()).map((problem) => `${of}${problem}`);
  } catch (error) {
    return [`${of}${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`];
  }
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
