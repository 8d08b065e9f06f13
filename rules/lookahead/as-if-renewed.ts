import { type ExperienceRecord } from '../vocabulary/experience-record.ts';
import { type PlainDate } from '../vocabulary/plain-date.ts';

/**
 * Supposes that every registration and every supervisor's license that has not ended yet is renewed in time.
 * @param asOf - what ended before this day has ended.
 */
export function asIfRenewed(record: ExperienceRecord, asOf: PlainDate): ExperienceRecord {
  const renew = <T extends { readonly expiresOn?: PlainDate | undefined }>(held: readonly T[]) =>
    held.map(({ expiresOn, ...rest }) =>
      expiresOn === undefined || expiresOn >= asOf ? rest : { ...rest, expiresOn },
    ) as T[];
  const supervisors = record.supervisors.map((one) => ({ ...one, licenses: renew(one.licenses) }));
  const { registrations } = record;
  return { ...record, supervisors, ...(registrations === undefined ? {} : { registrations: renew(registrations) }) };
}
