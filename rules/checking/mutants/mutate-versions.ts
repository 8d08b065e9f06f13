import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Identity } from '../../rulebooks/schema/identity-schema.ts';
import { type PlainDate, addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { leaveOutChanges } from './leave-out-changes.ts';
import { type Mutant } from './mutant.ts';

type Version = NonNullable<Identity['versions']>[number];

const COMMON = { sort: 'structure', file: 'rulebook.yaml', reach: 'counting' } as const;

/** Every version as if it changed nothing, or less, and every day between two versions a day earlier and later. */
export function mutateVersions(parts: RulebookParts): Mutant[] {
  const { appliesTo, versions = [] } = parts.identity;
  const begins = [appliesTo, ...versions].flatMap(({ from }) => from ?? []).map(plainDate);
  const ends = new Set([appliesTo, ...versions].flatMap(({ until }) => until ?? []));
  const boundaries = begins.filter((first) => ends.has(addDays(first, -1)));
  return [
    ...versions.flatMap((version) => fewerChanges(parts, version)),
    ...boundaries.flatMap((first) => [movedBoundary(parts, first, -1), movedBoundary(parts, first, 1)]),
  ];
}

function fewerChanges(parts: RulebookParts, { id, changes }: Version): Mutant[] {
  return leaveOutChanges(changes).map(({ what, changes: fewer }) => ({
    ...COMMON,
    element: `version ${id}`,
    what,
    seenBy: ({ version }) => version.replace(/\+.*$/, '') === id,
    change: () => {
      const versions = parts.identity.versions?.map((one) => (one.id === id ? { ...one, changes: [...fewer] } : one));
      return { ...parts, identity: { ...parts.identity, ...(versions === undefined ? {} : { versions }) } };
    },
  }));
}

function movedBoundary(parts: RulebookParts, first: PlainDate, days: -1 | 1): Mutant {
  const move = <T extends { from?: string | undefined; until?: string | undefined }>(span: T): T => ({
    ...span,
    ...(span.from === first ? { from: addDays(first, days) } : {}),
    ...(span.until === addDays(first, -1) ? { until: addDays(first, days - 1) } : {}),
  });
  return {
    ...COMMON,
    element: `the version from ${first}`,
    what: days < 0 ? 'begins a day earlier' : 'begins a day later',
    seenBy: () => true,
    change: () => {
      const { appliesTo, versions = [] } = parts.identity;
      return { ...parts, identity: { ...parts.identity, appliesTo: move(appliesTo), versions: versions.map(move) } };
    },
  };
}
