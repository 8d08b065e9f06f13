import { type PlainDate, plainDate } from '../../vocabulary/plain-date.ts';
import { type Rulebook, type RulebookParts } from '../rulebook.ts';
import { type Identity } from '../schema/identity-schema.ts';
import { applyChanges } from './apply-changes.ts';

/** One version of a rulebook and the days for which it stands; null where it has no first or no last day. */
export interface DatedVersion {
  readonly id: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** The rules as they are under it. Kept: asking twice gives the same. */
  readonly rulebook: Rulebook;
}

const kept = new WeakMap<Rulebook, readonly DatedVersion[]>();

/**
 * Lists the versions of a rulebook in the order of their days, the files as they stand among them.
 * They are put together when they are first asked for.
 * @throws RangeError when the changes of one cannot be made.
 */
export function listVersions(rulebook: Rulebook): readonly DatedVersion[] {
  const known = kept.get(rulebook) ?? putTogether(rulebook);
  kept.set(rulebook, known);
  return known;
}

function putTogether(rulebook: Rulebook): DatedVersion[] {
  const { version, appliesTo, versions = [] } = rulebook.identity;
  const others = versions.map((one) => ({ ...spanOf(one), id: one.id, rulebook: versionOf(rulebook, one) }));
  return [{ ...spanOf(appliesTo), id: version, rulebook }, ...others].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
}

function spanOf({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }) {
  return { from: from === undefined ? null : plainDate(from), until: until === undefined ? null : plainDate(until) };
}

function versionOf(rulebook: Rulebook, version: Version): Rulebook {
  const { sha256, asked } = rulebook;
  return { ...partsOfVersion(rulebook, version), sha256, ...(asked === undefined ? {} : { asked }) };
}

/** A version as a rulebook writes it. */
export type Version = NonNullable<Identity['versions']>[number];

/** One version is all there is to it. */
export function withoutVersions({ versions: _, ...identity }: Identity): Identity {
  return identity;
}

/** The four parts under a version; what was laid over the rulebook before, such as a reading, is named after it, too. */
export function partsOfVersion(rulebook: RulebookParts, version: Version): RulebookParts {
  const { id, from, until, note, changes } = version;
  const parts = applyChanges({ ...rulebook, identity: withoutVersions(rulebook.identity) }, changes);
  const { by, note: own } = parts.identity.appliesTo;
  const overlaid = parts.identity.version.replace(/^[^+]*/, '');
  const appliesTo = {
    by,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    note: note ?? own,
  };
  return { ...parts, identity: { ...parts.identity, version: `${id}${overlaid}`, appliesTo } };
}
