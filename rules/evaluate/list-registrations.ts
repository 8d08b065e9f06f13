import { type Identity } from '../rulebooks/schema/identity-schema.ts';
import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';
import { matchAssociate } from './match-credential.ts';

/** One registration with the license's own board. */
export interface HeldRegistration {
  readonly credential: string;
  readonly number: string | null;
  readonly appliedOn: PlainDate | null;
  readonly issuedOn: PlainDate;
  readonly expiresOn: PlainDate | null;
  /** False when the rulebook does not know the name, so that nobody can say whether it covers an hour. */
  readonly known: boolean;
}

/**
 * Lists the registrations that bear on this license, the earliest first.
 * Those of other states, of other professions and those issued after the day of the evaluation are left out.
 * @param affirmed - true when somebody answered that a name nobody here knows is the associate registration.
 * @returns the registrations, or null when the record does not speak of registrations at all.
 */
export function listRegistrations(
  identity: Identity,
  record: ExperienceRecord,
  asOf: PlainDate,
  affirmed: boolean,
): HeldRegistration[] | null {
  if (record.registrations === undefined) return null;
  return record.registrations
    .filter(({ jurisdiction, issuedOn }) => jurisdiction === identity.jurisdiction && issuedOn <= asOf)
    .flatMap(({ credential, number, appliedOn, issuedOn, expiresOn }) => {
      const match = matchAssociate(identity, credential);
      if (match === 'other') return [];
      return [
        {
          credential,
          number: number ?? null,
          appliedOn: appliedOn ?? null,
          issuedOn,
          expiresOn: expiresOn ?? null,
          known: affirmed || match !== 'question',
        },
      ];
    })
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
}

/** Whether a registration was in force on a day; the day it expires is its last. */
export function isInForce(
  registration: { readonly issuedOn: PlainDate; readonly expiresOn: PlainDate | null },
  on: PlainDate,
): boolean {
  return registration.issuedOn <= on && (registration.expiresOn === null || on <= registration.expiresOn);
}
