import type { ExperienceRecord, Supervisor } from '../vocabulary/experience-record.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';

/** Days on which a board restricted a license of a supervisor. */
export interface Restriction {
  readonly supervisorId: string;
  readonly jurisdiction: string;
  readonly license: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** A supervisor who goes on supervising without a license that covers the work. */
export interface Lapse {
  readonly supervisorId: string;
  readonly jurisdiction: string;
  /** The first day without. */
  readonly lapsedOn: PlainDate;
  readonly settingIds: readonly string[];
}

/**
 * Finds the supervisors with an agreement that holds today whose licenses in the state of the setting have all ended or
 * are all restricted. A state in which a supervisor never had a license is no lapse: the gate speaks of that.
 */
export function lapsesIn(
  record: ExperienceRecord,
  restrictions: readonly Restriction[],
  asOf: PlainDate,
): readonly Lapse[] {
  const stateOf = new Map(record.settings.map(({ id, jurisdiction }) => [id, jurisdiction]));
  const found = new Map<string, Lapse>();
  for (const { supervisor, setting, signedOn, from, until } of record.agreements ?? []) {
    if (signedOn === undefined || from > asOf || (until !== undefined && until < asOf)) continue;
    const jurisdiction = stateOf.get(setting) ?? '';
    const held = record.supervisors.find(({ id }) => id === supervisor);
    const lapsedOn = held === undefined ? null : lapsedSince(held, jurisdiction, restrictions, asOf);
    if (lapsedOn === null) continue;
    const key = `${supervisor} ${jurisdiction}`;
    const settingIds = [...(found.get(key)?.settingIds ?? []), setting];
    found.set(key, { supervisorId: supervisor, jurisdiction, lapsedOn, settingIds });
  }
  return [...found.values()];
}

/**
 * Since when a supervisor has had no license of a state that is free of restrictions.
 * @returns the first day without; null while one covers the day, or none was ever held.
 */
export function lapsedSince(
  { id, licenses }: Pick<Supervisor, 'id' | 'licenses'>,
  jurisdiction: string,
  restrictions: readonly Restriction[],
  asOf: PlainDate,
): PlainDate | null {
  const ends = licenses
    .filter((held) => held.jurisdiction === jurisdiction && held.issuedOn <= asOf)
    .map(({ license, expiresOn }) => endOf({ supervisorId: id, jurisdiction, license }, expiresOn, restrictions, asOf));
  if (ends.length === 0 || ends.some((end) => end === null)) return null;
  const latest = ends
    .flatMap((end) => end ?? [])
    .sort()
    .at(-1);
  return latest ?? null;
}

type Which = Pick<Restriction, 'supervisorId' | 'jurisdiction' | 'license'>;

/** The first day on which one license no longer covers; null while it does. */
function endOf(
  which: Which,
  expiresOn: PlainDate | undefined,
  restrictions: readonly Restriction[],
  asOf: PlainDate,
): PlainDate | null {
  const restricted = restrictions.find(
    (one) =>
      one.supervisorId === which.supervisorId &&
      one.jurisdiction === which.jurisdiction &&
      one.license === which.license &&
      one.from <= asOf &&
      (one.until === null || one.until >= asOf),
  );
  const ended = expiresOn !== undefined && expiresOn < asOf ? addDays(expiresOn, 1) : null;
  if (restricted === undefined) return ended;
  return ended === null || restricted.from < ended ? restricted.from : ended;
}
